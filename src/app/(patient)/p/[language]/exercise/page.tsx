import { Exercise } from '@/features/exercise/exercise'
import { patientTitle } from '../patient-title'

export const generateMetadata = patientTitle('exercise.page')

export default function ExercisePage() {
  return <Exercise />
}
