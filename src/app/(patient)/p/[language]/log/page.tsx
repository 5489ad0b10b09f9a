import { LogWalk } from '@/features/log-walk/log-walk'
import { patientTitle } from '../patient-title'

export const generateMetadata = patientTitle('logWalk')

export default function LogPage() {
  return <LogWalk />
}
