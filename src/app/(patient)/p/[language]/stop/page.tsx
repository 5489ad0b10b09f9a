import { Stop } from '@/features/stop/stop'
import { patientTitle } from '../patient-title'

export const generateMetadata = patientTitle('stopScreen.page')

export default function StopPage() {
  return <Stop />
}
