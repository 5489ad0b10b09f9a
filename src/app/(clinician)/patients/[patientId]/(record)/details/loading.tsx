import { PageLoading } from '@/features/desk-frame/page-loading'

export default function DetailsLoading() {
  return <PageLoading panels={[26]} />
}
