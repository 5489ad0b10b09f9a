'use client'
import Link from 'next/link'
import { createContext, use, useState } from 'react'
import type { ComponentProps, ReactNode } from 'react'

const Waits = createContext(false)

/** Links inside fetch no page ahead: their pages are small or here already, and a slow phone has better to do. */
export function LinksWait({ children }: { children: ReactNode }) {
  return <Waits value>{children}</Waits>
}

type AppLinkProps = Omit<ComponentProps<typeof Link>, 'prefetch' | 'onPointerEnter' | 'onFocus'>

/**
 * A link to another page of the app, by its own navigation. The page is fetched ahead once pointer or focus is on the link,
 * not for being shown: a patient's page shows a dozen links, each of them two requests of which most are for nothing.
 */
export function AppLink(props: AppLinkProps) {
  const waits = use(Waits)
  const [near, setNear] = useState(false)
  const come = () => setNear(true)
  return <Link {...props} prefetch={near && !waits ? null : false} onPointerEnter={come} onFocus={come} />
}
