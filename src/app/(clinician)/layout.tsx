import '../globals.css'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { DeskDocument } from './desk-document'

export const metadata: Metadata = { title: 'Pacewell', robots: { index: false } }

const namespaces = [
  'account',
  'appointment',
  'notes',
  'exerciseTab',
  'caseload',
  'enrol',
  'code',
  'patientFrame',
  'patientDetails',
  'picture',
  'record',
  'entries',
  'paperDiary',
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
  'measures',
  'outcomeWords',
  'trouble',
]

export default function ClinicianLayout({ children }: { children: ReactNode }) {
  return <DeskDocument namespaces={namespaces}>{children}</DeskDocument>
}
