'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { daysBetween } from '@/domain/calendar-day'
import type { FlarePlan } from '@/domain/flare-plan'
import { NotKept } from '@/record/not-kept'
import { BackButton } from '@/ui/back-button'
import { Button } from '@/ui/button'
import { ButtonLink } from '@/ui/button-link'
import { Notice } from '@/ui/notice'
import { PhonePage } from '@/ui/phone-page'
import { PlanLines } from './plan-lines'

/** What will happen, in words and minutes, before it does. */
export function FlareOffer(props: {
  plan: Omit<FlarePlan, 'id'>
  /** Why it could not be switched on, as a sentence. */
  wrong: string | null
  isBusy: boolean
  isMissed: boolean
  onSwitchOn: () => void
}) {
  const words = useTranslations('flare')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
  }, [])
  const { plan, wrong, isBusy, isMissed } = props
  return (
    <PhonePage main="ask-top" bar={<BackButton>{words('back')}</BackButton>}>
      {wrong === null ? null : (
        <Notice icon="alert" tone="amber" role="alert">
          {wrong}
        </Notice>
      )}
      <h1 ref={heading} tabIndex={-1}>
        {words('offer.title', { days: daysBetween(plan.from, plan.to) + 1 })}
      </h1>
      <p className="soft">{words('offer.about')}</p>
      <PlanLines plan={plan} />
      <p className="small soft mt-4">{words('offer.seen')}</p>
      <div className="mt-auto grid gap-2.5 pt-5">
        <NotKept isMissed={isMissed} />
        <Button variant="main" size="big" busy={isBusy} onClick={props.onSwitchOn}>
          {words('offer.switchOn')}
        </Button>
        <ButtonLink size="mid" href="/today">
          {words('offer.notNow')}
        </ButtonLink>
      </div>
    </PhonePage>
  )
}
