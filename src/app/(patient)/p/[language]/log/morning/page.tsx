import { Morning } from '@/features/morning/morning'
import { patientTitle } from '../../patient-title'

export const generateMetadata = patientTitle('morning')

export default function MorningPage() {
  return <Morning />
}
