import type { ReactNode } from 'react'
import { Icon } from '@/ui/icon'
import type { IconName } from '@/ui/icon-paths'
import { PhonePage } from '@/ui/phone-page'

/** A whole screen that says why nothing else is shown, and what to do. */
export function PhoneState(props: {
  icon: IconName
  title: string
  about: ReactNode
  role?: 'alert'
  children: ReactNode
}) {
  return (
    <PhonePage bar={null}>
      <section className="state" role={props.role}>
        <Icon name={props.icon} />
        <h1 className="lead font-normal">{props.title}</h1>
        <div className="soft">{props.about}</div>
        <div className="stack w-full">{props.children}</div>
      </section>
    </PhonePage>
  )
}
