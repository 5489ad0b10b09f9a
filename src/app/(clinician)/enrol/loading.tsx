import { PageLoading } from '@/features/desk-frame/page-loading'

export default function EnrolLoading() {
  return <PageLoading panels={[28]} />
}
