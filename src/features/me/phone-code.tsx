'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Instant } from '@/domain/calendar-day'
import { useDates } from '@/messages/use-dates'
import { inTheNameOf, phoneClient } from '@/trpc/phone-client'
import { errorCodeOf } from '@/trpc/refusal'
import { Button } from '@/ui/button'
import { ShownCode } from './shown-code'
import type { OneTimeCode } from './shown-code'

/** A short code by which another phone, or the app on the home screen, comes in as the same person. */
export function PhoneCode(props: {
  whose: string
  timeZone: string
  /** Of a code that was made before and is shown no more. */
  openUntil: Instant | null
  onChange: () => Promise<void>
}) {
  const { whose, openUntil } = props
  const words = useTranslations('phoneCode')
  const errors = useTranslations('errors')
  const dates = useDates()
  const [shown, setShown] = useState<OneTimeCode | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [fault, setFault] = useState<ReturnType<typeof errorCodeOf> | null>(null)
  const during = async (work: () => Promise<unknown>) => {
    setBusy(true)
    setFault(null)
    await work().catch((error: unknown) => setFault(errorCodeOf(error)))
    setBusy(false)
  }
  const make = () =>
    during(async () => setShown(await phoneClient.me.newPhoneCode.mutate(undefined, inTheNameOf(whose))))
  const end = () =>
    during(async () => {
      await phoneClient.me.endPhoneCode.mutate(undefined, inTheNameOf(whose))
      setShown(null)
      await props.onChange()
    })
  const close = () => {
    setShown(null)
    void props.onChange()
  }
  return (
    <div className="stack">
      <p>{words('about')}</p>
      {fault === null ? null : (
        <p className="field-error" role="alert">
          {errors(fault)}
        </p>
      )}
      <Button size="mid" wide icon="phone" busy={isBusy} onClick={() => void make()}>
        {words('make')}
      </Button>
      {openUntil === null || shown !== null ? null : (
        <p className="row flex-wrap" role="status">
          <span className="min-w-[min(11rem,100%)] flex-1">
            {words('open', { time: dates.clock(openUntil, props.timeZone) })}
          </span>
          <Button size="mid" busy={isBusy} onClick={() => void end()}>
            {words('end')}
          </Button>
        </p>
      )}
      <ShownCode
        shown={shown}
        about={words('type')}
        timeZone={props.timeZone}
        busy={isBusy}
        onEnd={() => void end()}
        onClose={close}
      />
    </div>
  )
}
