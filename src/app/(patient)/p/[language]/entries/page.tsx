import { OwnEntries } from '@/features/own-entries/own-entries'
import { patientTitle } from '../patient-title'

export const generateMetadata = patientTitle('ownEntries')

export default function EntriesPage() {
  return <OwnEntries />
}
