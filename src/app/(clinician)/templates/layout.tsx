import type { ReactNode } from 'react'
import { cliniciansOnly } from '../clinicians-only'

export default async function TemplatesLayout({ children }: { children: ReactNode }) {
  await cliniciansOnly('/templates')
  return children
}
