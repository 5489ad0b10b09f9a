import { PageLoading } from '@/features/desk-frame/page-loading'

export default function ScreeningLoading() {
  return <PageLoading panels={[18, 12]} />
}
