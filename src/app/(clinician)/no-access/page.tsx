import { PageTrouble } from '@/features/desk-frame/page-trouble'

export default function NoAccessPage() {
  return <PageTrouble kind="noAccess" />
}
