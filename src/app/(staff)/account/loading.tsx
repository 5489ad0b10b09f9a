import { PageLoading } from '@/features/desk-frame/page-loading'

export default function AccountLoading() {
  return <PageLoading panels={[18, 8, 18]} />
}
