'use client'
import { useTranslations } from 'next-intl'
import type { CalendarDay } from '@/domain/calendar-day'
import type { FlarePlan } from '@/domain/flare-plan'
import type { PatientRecord } from '@/offline/use-phone'
import { NotKept } from '@/record/not-kept'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { CallClinic } from './call-clinic'
import { PlanLines } from './plan-lines'
import { useEndFlare } from './use-end-flare'

/** The plan that is on: what it asks, whom to call, and the way back, on its first day as a mistake taken back. */
export function FlareOn(props: { plan: FlarePlan; day: CalendarDay; clinic: PatientRecord['clinic'] }) {
  const { plan, day, clinic } = props
  const words = useTranslations('flare')
  const errors = useTranslations('errors')
  const { wrong, isBusy, isMissed, end } = useEndFlare(plan.id)
  const isFirst = day === plan.from

  return (
    <>
      {wrong === null ? null : (
        <Notice icon="alert" tone="amber" role="alert">
          {errors(wrong)}
        </Notice>
      )}
      <h1>{words('on.title')}</h1>
      <PlanLines plan={plan} />
      <div className="stack mt-4 justify-items-start">
        <p>{words('on.worse')}</p>
        <CallClinic clinic={clinic} />
      </div>
      {isFirst || day < plan.to ? (
        <section className="card mt-6 stack" aria-labelledby="end">
          <h2 id="end" className="text-base">
            {words(isFirst ? 'on.mistake' : 'on.better')}
          </h2>
          <p className="small soft">
            {words(isFirst ? 'on.mistakeAbout' : 'on.betterAbout', { minutes: plan.usualMinutes })}
          </p>
          <NotKept isMissed={isMissed} />
          <Button size="mid" busy={isBusy} onClick={end}>
            {words(isFirst ? 'on.takeBack' : 'on.end')}
          </Button>
        </section>
      ) : null}
    </>
  )
}
