import { Today } from '@/features/today/today'
import { patientTitle } from '../patient-title'

export const generateMetadata = patientTitle('today')

export default function TodayPage() {
  return <Today />
}
