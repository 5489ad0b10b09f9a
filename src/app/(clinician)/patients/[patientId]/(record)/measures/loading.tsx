import { PageLoading } from '@/features/desk-frame/page-loading'

export default function MeasuresLoading() {
  return <PageLoading panels={[18, 12]} />
}
