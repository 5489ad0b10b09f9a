import { PageLoading } from '@/features/desk-frame/page-loading'

export default function CaseloadLoading() {
  return <PageLoading rows={8} />
}
