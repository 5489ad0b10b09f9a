import { Progress } from '@/features/progress/progress'
import { patientTitle } from '../patient-title'

export const generateMetadata = patientTitle('progress')

export default function ProgressPage() {
  return <Progress />
}
