'use client'
import type { ReactNode } from 'react'
import { goHere } from '@/offline/go-here'
import { buttonClass } from '@/ui/button-look'
import type { ButtonLook } from '@/ui/button-look'
import { Icon } from '@/ui/icon'
import type { IconName } from '@/ui/icon-paths'

type HereLinkProps = ButtonLook & { href: string; name?: string; icon?: IconName; children: ReactNode }

/** A link to another place among the entries that needs no answer from the server. */
export function HereLink({ href, name, icon, children, ...look }: HereLinkProps) {
  return (
    <a
      className={buttonClass(look)}
      href={href}
      aria-label={name}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        goHere(href)
      }}
    >
      {icon === undefined ? null : <Icon name={icon} small />}
      {children}
    </a>
  )
}
