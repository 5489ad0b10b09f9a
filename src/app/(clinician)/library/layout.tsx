import type { ReactNode } from 'react'
import { cliniciansOnly } from '../clinicians-only'

export default async function LibraryLayout({ children }: { children: ReactNode }) {
  await cliniciansOnly('/library')
  return children
}
