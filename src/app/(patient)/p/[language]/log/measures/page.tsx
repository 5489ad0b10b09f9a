import { Outcomes } from '@/features/outcomes/outcomes'
import { patientTitle } from '../../patient-title'

export const generateMetadata = patientTitle('outcomes.page')

export default function MeasuresPage() {
  return <Outcomes />
}
