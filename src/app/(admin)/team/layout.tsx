import type { ReactNode } from 'react'
import { administratorsOnly } from '../administrators-only'

export default async function TeamLayout({ children }: { children: ReactNode }) {
  await administratorsOnly('/team')
  return children
}
