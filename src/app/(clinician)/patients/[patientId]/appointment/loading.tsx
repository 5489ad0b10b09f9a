import { PageLoading } from '@/features/desk-frame/page-loading'

export default function AppointmentLoading() {
  return <PageLoading panels={[12, 28]} />
}
