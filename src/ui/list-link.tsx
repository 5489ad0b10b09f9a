'use client'
import Link from 'next/link'
import { useState } from 'react'
import type { ComponentProps } from 'react'

/** A link of a long list: its page is fetched ahead once pointer or focus is on it, not for being shown among hundreds. */
export function ListLink(props: Omit<ComponentProps<typeof Link>, 'prefetch'>) {
  const [near, setNear] = useState(false)
  const come = () => setNear(true)
  return <Link {...props} prefetch={near ? null : false} onPointerEnter={come} onFocus={come} />
}
