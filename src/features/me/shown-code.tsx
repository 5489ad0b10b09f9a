'use client'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { epochMs } from '@/domain/calendar-day'
import type { Instant } from '@/domain/calendar-day'
import { useDates } from '@/messages/use-dates'
import { usePatientRecord } from '@/offline/use-phone'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { QrCode } from '@/ui/qr-code'

export type OneTimeCode = { code: string; expiresAt: Instant }

const MINUTE_MS = 60_000
const HOUR_MINUTES = 60

/** A one-time code, large, this once: only its hash is kept. */
export function ShownCode(props: {
  shown: OneTimeCode | null
  about: ReactNode
  timeZone: string
  busy: boolean
  onEnd: () => void
  onClose: () => void
}) {
  const { shown } = props
  const words = useTranslations('phoneCode')
  return (
    <Dialog
      open={shown !== null}
      onClose={props.onClose}
      title={words('title')}
      closeWord={words('close')}
      actions={
        <>
          <Button size="mid" busy={props.busy} onClick={props.onEnd}>
            {words('end')}
          </Button>
          <Button variant="main" size="mid" onClick={props.onClose}>
            {words('done')}
          </Button>
        </>
      }
    >
      {shown === null ? null : <CodeToType {...shown} about={props.about} timeZone={props.timeZone} />}
    </Dialog>
  )
}

function CodeToType({ code, about, ...rest }: OneTimeCode & { about: ReactNode; timeZone: string }) {
  const words = useTranslations('phoneCode')
  const { origin } = window.location
  return (
    <div className="stack">
      <p>{about}</p>
      <p>
        <span className="small soft">
          {words('site', { site: `${origin.replace(/^https?:\/\//, '')}/j` })}
        </span>
        <br />
        <b className="code text-[2.25rem] leading-tight">{code}</b>
      </p>
      <p role="status">
        <TimeLeft {...rest} />
      </p>
      <div className="mx-auto w-full max-w-[11rem]">
        <QrCode text={`${origin}/j/${code.replace(' ', '')}`} label={words('qr')} />
      </div>
    </div>
  )
}

/** Whole minutes while there are few; the day and hour of a code that lives for days. */
function TimeLeft({ expiresAt, timeZone }: { expiresAt: Instant; timeZone: string }) {
  const words = useTranslations('phoneCode')
  const dates = useDates()
  const { now } = usePatientRecord()
  const minutes = Math.floor((epochMs(expiresAt) - epochMs(now)) / MINUTE_MS)
  if (minutes < 0) return words('over')
  return minutes > HOUR_MINUTES
    ? words('until', { until: dates.moment(expiresAt, 'weekday', timeZone) })
    : words('left', { minutes })
}
