'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { CalendarDay } from '@/domain/calendar-day'
import { endOfFlare } from '@/domain/flare-check'
import type { FlarePlan } from '@/domain/flare-plan'
import { Refusal } from '@/domain/refusal'
import { phone } from '@/offline/browser-phone'
import { goHere } from '@/offline/go-here'
import { newFlareEnd } from '@/offline/new-facts'
import { newId } from '@/offline/new-id'
import { momentNow, usePatientRecord } from '@/offline/use-phone'
import type { PatientRecord } from '@/offline/use-phone'
import { useSaving } from '@/offline/use-saving'
import { NotKept } from '@/record/not-kept'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { CallClinic } from './call-clinic'
import { PlanLines } from './plan-lines'

/** The plan that is on: what it asks, whom to call, and the way back, on its first day as a mistake taken back. */
export function FlareOn(props: { plan: FlarePlan; day: CalendarDay; clinic: PatientRecord['clinic'] }) {
  const { plan, day, clinic } = props
  const words = useTranslations('flare')
  const errors = useTranslations('errors')
  const { record } = usePatientRecord()
  const [wrong, setWrong] = useState<Refusal | null>(null)
  const [id] = useState(newId)
  const { save, isBusy, isMissed } = useSaving()
  const isFirst = day === plan.from

  const end = async (): Promise<'left' | 'stays'> => {
    const moment = momentNow()
    const fact = newFlareEnd(moment, plan.id, id)
    const last = endOfFlare(fact, { flares: record.flares, now: moment.at })
    setWrong(last instanceof Refusal ? last : null)
    if (last instanceof Refusal) return 'stays'
    await phone.record(fact)
    goHere('/today')
    return 'left'
  }

  return (
    <>
      {wrong === null ? null : (
        <Notice icon="alert" tone="amber" role="alert">
          {errors(wrong.code)}
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
          <Button size="mid" busy={isBusy} onClick={() => void save(end)}>
            {words(isFirst ? 'on.takeBack' : 'on.end')}
          </Button>
        </section>
      ) : null}
    </>
  )
}
