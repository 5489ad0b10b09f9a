import { Fall } from '@/features/fall/fall'
import { patientTitle } from '../../patient-title'

export const generateMetadata = patientTitle('fall.page')

export default function FallPage() {
  return <Fall />
}
