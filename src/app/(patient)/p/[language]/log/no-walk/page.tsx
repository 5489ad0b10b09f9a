import { NoWalk } from '@/features/no-walk/no-walk'
import { patientTitle } from '../../patient-title'

export const generateMetadata = patientTitle('noWalk.page')

export default function NoWalkPage() {
  return <NoWalk />
}
