'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { CalendarDay } from '@/domain/calendar-day'
import { checkFall } from '@/domain/fall'
import { phone } from '@/offline/browser-phone'
import { goOnHere } from '@/offline/go-here'
import { newFall } from '@/offline/new-facts'
import { newId } from '@/offline/new-id'
import { raiseFallStop } from '@/offline/raise-stop'
import { momentNow, usePatientRecord } from '@/offline/use-phone'
import { useSaving } from '@/offline/use-saving'
import { NotKept } from '@/record/not-kept'
import { Button } from '@/ui/button'
import { ButtonLink } from '@/ui/button-link'
import { PhonePage } from '@/ui/phone-page'
import { useAskedHeading } from '@/ui/use-asked-heading'
import { FallDay } from './fall-day'
import { FallNoted } from './fall-noted'

/** "I have fallen": hurt or not sure of it, what to do now; otherwise noted with its day, and the exercises wait. */
export function Fall() {
  const words = useTranslations('fall')
  const { record, clinic } = usePatientRecord()
  const headingId = useAskedHeading()
  const [day, setDay] = useState<CalendarDay | null>(record.today)
  const [isWrong, setWrong] = useState(false)
  // One sitting says it once.
  const [id] = useState(newId)
  const { save, isBusy, isMissed } = useSaving()
  if (record.falls.some((fall) => fall.id === id && !fall.hurt)) return <FallNoted clinic={clinic} />

  const keep = async (hurt: boolean): Promise<'left' | 'stays'> => {
    const moment = momentNow()
    // What cannot wait asks for no day.
    const fact = newFall(moment, { day: day ?? record.today, hurt }, id)
    const refusal = day === null ? 'day' : checkFall(fact, moment.at)
    if (hurt) {
      void raiseFallStop(fact)
      goOnHere('/stop')
      return 'left'
    }
    setWrong(refusal !== null)
    if (refusal === null) await phone.record(fact)
    return 'stays'
  }
  return (
    <PhonePage
      main="ask"
      bar={
        <ButtonLink variant="quiet" size="touch" icon="close" href="/today">
          {words('close')}
        </ButtonLink>
      }
    >
      <h1 id={headingId} tabIndex={-1}>
        {words('title')}
      </h1>
      <p className="soft">{words('about')}</p>
      <FallDay
        today={record.today}
        day={day}
        error={isWrong ? words('dateWrong') : null}
        onChoose={(chosen) => {
          setDay(chosen)
          setWrong(false)
        }}
      />
      <NotKept isMissed={isMissed} />
      <div className="grid gap-2.5 pt-5">
        <Button variant="stop" size="big" busy={isBusy} onClick={() => void keep(true)}>
          {words('yes')}
        </Button>
        <Button variant="main" size="big" busy={isBusy} onClick={() => void save(() => keep(false))}>
          {words('no')}
        </Button>
      </div>
    </PhonePage>
  )
}
