'use client'
import { Button } from '@/ui/button'
import type { IconName } from '@/ui/icon-paths'
import { Notice } from '@/ui/notice'

/** One line of where a programme stands, why, and what can be done about it. */
export function StandingNotice(props: {
  icon: IconName
  text: string
  about: string
  act?: string
  onAct?: () => void
}) {
  return (
    <div className="mb-4">
      <Notice icon={props.icon}>
        <div className="row">
          <div className="fill">
            <b>{props.text}</b> <span className="soft">{props.about}</span>
          </div>
          {props.act === undefined ? null : <Button onClick={props.onAct}>{props.act}</Button>}
        </div>
      </Notice>
    </div>
  )
}
