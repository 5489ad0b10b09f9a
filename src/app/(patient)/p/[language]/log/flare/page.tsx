import { Flare } from '@/features/flare/flare'
import { patientTitle } from '../../patient-title'

export const generateMetadata = patientTitle('flare.page')

export default function FlarePage() {
  return <Flare />
}
