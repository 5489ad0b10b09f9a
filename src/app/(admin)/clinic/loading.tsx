import { PageLoading } from '@/features/desk-frame/page-loading'

export default function ClinicLoading() {
  return <PageLoading panels={[44]} />
}
