import { PageLoading } from '@/features/desk-frame/page-loading'

export default function NotesLoading() {
  return <PageLoading rows={6} />
}
