import { PageLoading } from '@/features/desk-frame/page-loading'

export default function ExercisesLoading() {
  return <PageLoading rows={6} />
}
