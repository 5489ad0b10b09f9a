import { PageLoading } from '@/features/desk-frame/page-loading'

export default function TemplatesLoading() {
  return <PageLoading rows={8} />
}
