import { PageTrouble } from '@/features/desk-frame/page-trouble'

export default function NotFound() {
  return <PageTrouble kind="notFound" />
}
