import type { ReactNode } from 'react'
import { classList } from './class-list'

/** The clinic's frame: a top bar and one page. */
export function DeskPage({
  top,
  narrow = false,
  children,
}: {
  top?: ReactNode
  narrow?: boolean
  children: ReactNode
}) {
  return (
    <div className="desk">
      {top}
      <main tabIndex={-1} className={classList('page', narrow && 'page-narrow')}>
        {children}
      </main>
    </div>
  )
}

/** Title, a line below it, and the page's actions. */
export function PageHead({
  title,
  above,
  below,
  actions,
}: {
  title: ReactNode
  above?: ReactNode
  below?: ReactNode
  actions?: ReactNode
}) {
  return (
    <header className="page-head">
      <div className="page-title">
        {above}
        <h1>{title}</h1>
        {below ? <p className="soft">{below}</p> : null}
      </div>
      {actions ? <div className="row">{actions}</div> : null}
    </header>
  )
}
