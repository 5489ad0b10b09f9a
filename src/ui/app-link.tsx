'use client'
import Link from 'next/link'
import { createContext, use } from 'react'
import type { ComponentProps, ReactNode } from 'react'

const Ahead = createContext<null | false>(null)

/** Links inside fetch no page for being shown: their pages are small or here already, and a slow phone has better to do. */
export function LinksWait({ children }: { children: ReactNode }) {
  return <Ahead value={false}>{children}</Ahead>
}

/** A link to another page of the app, by its own navigation. */
export function AppLink({ prefetch, ...props }: ComponentProps<typeof Link>) {
  const ahead = use(Ahead)
  return <Link {...props} prefetch={prefetch ?? ahead} />
}
