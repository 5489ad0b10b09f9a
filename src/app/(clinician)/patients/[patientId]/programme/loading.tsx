import { PageLoading } from '@/features/desk-frame/page-loading'

export default function ProgrammeLoading() {
  return <PageLoading panels={[12, 28]} />
}
