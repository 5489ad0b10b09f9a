import '../globals.css'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { DeskDocument } from '@/app/(clinician)/desk-document'

export const metadata: Metadata = { title: 'Pacewell', robots: { index: false } }

/** What everyone who works at the clinic has, clinicians and administrators alike. */
export default function StaffLayout({ children }: { children: ReactNode }) {
  return (
    <DeskDocument namespaces={['languageNames', 'passwordField', 'account', 'trouble']}>
      {children}
    </DeskDocument>
  )
}
