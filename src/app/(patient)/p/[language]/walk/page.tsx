import { TimeWalk } from '@/features/time-walk/time-walk'
import { patientTitle } from '../patient-title'

export const generateMetadata = patientTitle('timeWalk')

export default function WalkPage() {
  return <TimeWalk />
}
