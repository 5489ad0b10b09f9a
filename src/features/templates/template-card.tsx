'use client'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Weekday } from '@/domain/calendar-day'
import { useDates } from '@/messages/use-dates'
import { RampPicture } from '@/record/ramp-card'

type Walk = {
  /** Brisk minutes; warm-up and cool-down come on top. */
  rungs: readonly number[]
  weekdays: readonly Weekday[]
  warmUpMinutes: number
  coolDownMinutes: number
}

/** A whole programme at a glance: its ramp, its days, its exercises. */
export function TemplateCard(props: {
  name: string
  about: string
  walk: Walk
  exercises: readonly string[]
  children?: ReactNode
}) {
  const { rungs, weekdays, warmUpMinutes, coolDownMinutes } = props.walk
  const words = useTranslations('templatesPage')
  const dates = useDates()
  const extra = warmUpMinutes + coolDownMinutes
  const minutes = rungs.map((brisk) => brisk + extra)
  return (
    <li className="panel panel-body stack">
      <h3>{props.name}</h3>
      {props.about === '' ? null : <p className="small soft">{props.about}</p>}
      <RampPicture rungs={rungs} now={null} extra={extra} size="narrow" />
      <p className="small">
        {words('walk', { steps: rungs.length, from: minutes[0] ?? 0, to: Math.max(...minutes) })}
        {words('easy', { before: warmUpMinutes, after: coolDownMinutes })}
      </p>
      <p className="small">
        {weekdays.length === 7
          ? words('everyDay')
          : weekdays.map((weekday) => dates.weekdayName(weekday, 'short')).join(', ')}
      </p>
      <p className="small soft">
        {props.exercises.length === 0 ? words('noExercises') : props.exercises.join(', ')}
      </p>
      {props.children}
    </li>
  )
}
