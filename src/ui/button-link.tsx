import type { ReactNode } from 'react'
import { AppLink } from './app-link'
import { buttonClass, type ButtonLook } from './button-look'
import { Icon } from './icon'
import type { IconName } from './icon-paths'

export interface ButtonLinkProps extends ButtonLook {
  href: string
  icon?: IconName | undefined
  className?: string | undefined
  'aria-label'?: string | undefined
  /** Leave the app's own navigation: for `tel:`, files and other sites it is implied. */
  plain?: boolean | undefined
  /** A file opens beside the page. */
  target?: '_blank' | undefined
  children: ReactNode
}

/** A link that looks like a button. */
export function ButtonLink({
  href,
  variant,
  size,
  wide,
  icon,
  className,
  plain = false,
  children,
  ...rest
}: ButtonLinkProps) {
  const inside = (
    <>
      {icon ? <Icon name={icon} small /> : null}
      {children}
    </>
  )
  const look = buttonClass({ variant, size, wide }, className)
  return plain || !href.startsWith('/') ? (
    <a {...rest} href={href} className={look}>
      {inside}
    </a>
  ) : (
    <AppLink {...rest} href={href} className={look}>
      {inside}
    </AppLink>
  )
}
