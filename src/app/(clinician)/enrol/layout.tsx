import type { ReactNode } from 'react'
import { cliniciansOnly } from '../clinicians-only'

export default async function EnrolLayout({ children }: { children: ReactNode }) {
  await cliniciansOnly('/enrol')
  return children
}
