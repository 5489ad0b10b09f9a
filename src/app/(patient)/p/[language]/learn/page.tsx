import { Learn } from '@/features/learn/learn'
import { patientTitle } from '../patient-title'

export const generateMetadata = patientTitle('learn')

export default function LearnPage() {
  return <Learn />
}
