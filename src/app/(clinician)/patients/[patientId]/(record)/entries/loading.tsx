import { PageLoading } from '@/features/desk-frame/page-loading'

export default function EntriesLoading() {
  return <PageLoading rows={6} />
}
