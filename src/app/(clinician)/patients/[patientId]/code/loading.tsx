import { PageLoading } from '@/features/desk-frame/page-loading'

export default function NewCodeLoading() {
  return <PageLoading panels={[8, 22]} />
}
