import type { ReactNode } from 'react'
import { readOrLeave } from '@/app/read-or-leave'
import { deskMe } from '@/trpc/server'

export default async function AccountLayout({ children }: { children: ReactNode }) {
  await readOrLeave(deskMe, '/account')
  return children
}
