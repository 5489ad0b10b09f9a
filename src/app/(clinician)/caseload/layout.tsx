import type { ReactNode } from 'react'
import { cliniciansOnly } from '../clinicians-only'

export default async function CaseloadLayout({ children }: { children: ReactNode }) {
  await cliniciansOnly('/caseload')
  return children
}
