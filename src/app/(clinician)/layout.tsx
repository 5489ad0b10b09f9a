import '../globals.css'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { DeskDocument } from './desk-document'

export const metadata: Metadata = { title: 'Pacewell', robots: { index: false } }

const namespaces = [
  'account',
  'appointment',
  'caseload',
  'enrol',
  'code',
  'patientFrame',
  'patientDetails',
  'picture',
  'record',
  'entries',
  'programme',
  'standing',
  'pauseAnswer',
  'ladderFields',
  'library',
  'templatesPage',
  'figures',
  'exercises',
  'walkingKinds',
  'templates',
  'settingNames',
  'decide',
  'weekly',
  'stop',
  'screening',
  'screeningDesk',
  'trouble',
]

export default function ClinicianLayout({ children }: { children: ReactNode }) {
  return <DeskDocument namespaces={namespaces}>{children}</DeskDocument>
}
