import '../globals.css'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { DeskDocument } from '@/app/(clinician)/desk-document'

export const metadata: Metadata = { title: 'Pacewell', robots: { index: false } }

const namespaces = [
  'languageNames',
  'clinicFields',
  'settingNames',
  'clinicSettings',
  'jobs',
  'team',
  'trouble',
]

export default function AdminLayout({ children }: { children: ReactNode }) {
  return <DeskDocument namespaces={namespaces}>{children}</DeskDocument>
}
