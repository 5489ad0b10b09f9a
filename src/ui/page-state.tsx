import type { ReactNode } from 'react'
import { Icon } from './icon'
import type { IconName } from './icon-paths'

interface PageStateProps {
  title: ReactNode
  children?: ReactNode
  /** The next step, as a button or link. */
  action?: ReactNode
  icon?: IconName
}

/** Nothing here yet: says so and offers the next step. */
export function EmptyState({ title, children, action, icon }: PageStateProps) {
  return (
    <section className="state">
      {icon ? <Icon name={icon} /> : null}
      <p className="lead">{title}</p>
      {children ? <div className="soft">{children}</div> : null}
      {action}
    </section>
  )
}

/** Something failed: what it means, and what to do. */
export function ErrorState({ title, children, action, icon = 'alert' }: PageStateProps) {
  return (
    <section className="state" role="alert">
      <Icon name={icon} />
      <p className="lead">{title}</p>
      {children ? <div className="soft">{children}</div> : null}
      {action}
    </section>
  )
}
