import type { ReactNode } from 'react'
import { EntryFrame } from '@/features/entry-frame/entry-frame'

export default function DoorLayout({ children }: { children: ReactNode }) {
  return <EntryFrame>{children}</EntryFrame>
}
