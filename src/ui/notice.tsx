import type { ReactNode } from 'react'
import { classList } from './class-list'
import { Icon } from './icon'
import type { IconName } from './icon-paths'
import type { Tone } from './tag'

/** A sentence in a box. `status` announces it politely, `alert` at once; without either it is plain text. */
export function Notice(props: {
  icon: IconName
  tone?: Tone
  role?: 'status' | 'alert'
  children: ReactNode
}) {
  const { tone = 'plain' } = props
  return (
    <div className={classList('notice', tone !== 'plain' && `notice-${tone}`)} role={props.role}>
      <Icon name={props.icon} />
      <div className="fill">{props.children}</div>
    </div>
  )
}
