import { PageLoading } from '@/features/desk-frame/page-loading'

export default function PaperDiaryLoading() {
  return <PageLoading panels={[44]} />
}
