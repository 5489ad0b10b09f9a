import { Me } from '@/features/me/me'
import { patientTitle } from '../patient-title'

export const generateMetadata = patientTitle('me')

export default function MePage() {
  return <Me />
}
