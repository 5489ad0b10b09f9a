import type { ReactNode } from 'react'
import { administratorsOnly } from '../administrators-only'

export default async function ClinicLayout({ children }: { children: ReactNode }) {
  await administratorsOnly('/clinic')
  return children
}
