import { PageLoading } from '@/features/desk-frame/page-loading'

export default function TeamLoading() {
  return <PageLoading panels={[16, 8]} />
}
