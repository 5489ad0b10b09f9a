import type { ReactNode } from 'react'
import { buttonClass } from '@/ui/button-look'

/** The browser's own way on. The link of the app's navigation may be what broke, and every page would load it twice. */
export function PlainLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} className={buttonClass({ size: 'mid' })}>
      {children}
    </a>
  )
}
