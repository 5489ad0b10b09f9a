import { PageLoading } from '@/features/desk-frame/page-loading'

export default function LibraryLoading() {
  return <PageLoading rows={8} />
}
