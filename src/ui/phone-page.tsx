import type { ReactNode } from 'react'
import { classList } from './class-list'

export interface PhonePageProps {
  /** Title at the left and one way out or help at the right. */
  bar: ReactNode
  children: ReactNode
  /** Main actions in the lower half. */
  foot?: ReactNode
  tabs?: ReactNode
  /** `ask` puts a question just above its answers; `ask-top` starts at the top. */
  main?: 'plain' | 'ask' | 'ask-top'
  /** A white ground, as on the stop screen. */
  plain?: boolean
  wide?: boolean
}

/** The patient's frame. */
export function PhonePage({
  bar,
  children,
  foot,
  tabs,
  main = 'plain',
  plain = false,
  wide = false,
}: PhonePageProps) {
  return (
    <div className={classList('phone', plain && 'phone-plain', wide && 'phone-wide')}>
      {bar ? <header className="phone-bar">{bar}</header> : null}
      <main className="phone-body">
        <div className={classList('phone-main', main !== 'plain' && 'ask', main === 'ask-top' && 'ask-top')}>
          {children}
        </div>
        {foot ? <div className="phone-foot">{foot}</div> : null}
      </main>
      {tabs}
    </div>
  )
}
