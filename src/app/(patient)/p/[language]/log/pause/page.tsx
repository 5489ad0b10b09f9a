import { PauseRequest } from '@/features/pause-request/pause-request'
import { patientTitle } from '../../patient-title'

export const generateMetadata = patientTitle('pauseRequest.page')

export default function PauseRequestPage() {
  return <PauseRequest />
}
