'use client'
import { useRouter, useSearchParams } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { calendarDaySchema } from '@/domain/calendar-day'
import { zeroReasons } from '@/domain/entry'
import type { ZeroFact, ZeroReason } from '@/domain/entry'
import type { RefusalCode } from '@/domain/refusal'
import { useDates } from '@/messages/use-dates'
import { phone } from '@/offline/browser-phone'
import { checkOnPhone } from '@/offline/check-on-phone'
import { goHere, goOnHere } from '@/offline/go-here'
import { newZero } from '@/offline/new-facts'
import { newId } from '@/offline/new-id'
import { raiseStop } from '@/offline/raise-stop'
import { momentNow, usePatientRecord } from '@/offline/use-phone'
import { useSaving } from '@/offline/use-saving'
import { NotKept } from '@/record/not-kept'
import { Button } from '@/ui/button'
import { ButtonLink } from '@/ui/button-link'
import { Notice } from '@/ui/notice'
import { PhonePage } from '@/ui/phone-page'
import { ZeroGate } from './zero-gate'

/** Reasons after which the gate is asked. */
const needsGate = (reason: ZeroReason | null) => reason === 'pain' || reason === 'unwell'

/** "No walk": said, not blamed; why may be said or left. */
export function NoWalk() {
  const words = useTranslations('noWalk')
  const errors = useTranslations('errors')
  const dates = useDates()
  const router = useRouter()
  const { record } = usePatientRecord()
  const params = useSearchParams()
  const asked = calendarDaySchema.safeParse(params.get('day')).data
  const day = asked !== undefined && asked < record.today ? asked : record.today
  const [reason, setReason] = useState<ZeroReason | null>(null)
  const [wrong, setWrong] = useState<RefusalCode | null>(null)
  // One sitting says it once.
  const [id] = useState(newId)
  const saving = useSaving()
  const after = day === record.today ? '/today' : `/entries?day=${day}`

  const keep = async (why: ZeroReason | null, gate: ZeroFact['gate']): Promise<'left' | 'stays'> => {
    const fact = newZero(momentNow(), { day, reason: why, gate }, id)
    const refusal = checkOnPhone(fact, record)
    setWrong(refusal?.code ?? null)
    if (gate === 'stopped') {
      // What to do now waits for no disk.
      void raiseStop('zero', refusal === null ? fact : null)
      goOnHere('/stop')
      return 'left'
    }
    if (refusal !== null) return 'stays'
    await phone.record(fact)
    if (after === '/today') goHere(after)
    else router.push(after)
    return 'left'
  }
  const save = (why: ZeroReason | null) =>
    saving.save(() => keep(why, needsGate(why) ? 'clear' : 'not-asked'))

  if (params.get('step') === 'gate' && reason !== null) {
    return (
      <ZeroGate {...saving} onStop={() => void keep(reason, 'stopped')} onClear={() => void save(reason)} />
    )
  }
  const choose = (why: ZeroReason | null) => {
    setReason(why)
    if (!needsGate(why)) void save(why)
    else goHere(`/log/no-walk?day=${day}&step=gate`)
  }
  return (
    <PhonePage
      main="ask"
      bar={
        <ButtonLink variant="quiet" size="touch" icon="close" href={after}>
          {words('close')}
        </ButtonLink>
      }
    >
      {wrong === null ? null : (
        <Notice icon="alert" tone="amber" role="alert">
          {errors(wrong)}
        </Notice>
      )}
      <h1 className="first-letter:uppercase">
        {words('title', { day: dates.near(day, record.today) ?? dates.day(day, 'weekday') })}
      </h1>
      <p className="soft">{words('about')}</p>
      <NotKept isMissed={saving.isMissed} />
      <div className="grid gap-2.5 pt-5">
        {zeroReasons.map((why) => (
          <Button
            key={why}
            size="mid"
            wide
            busy={saving.isBusy}
            onClick={() => {
              choose(why)
            }}
          >
            {words(`reasons.${why}`)}
          </Button>
        ))}
        <Button
          variant="main"
          size="big"
          busy={saving.isBusy}
          onClick={() => {
            choose(null)
          }}
        >
          {words('noReason')}
        </Button>
      </div>
    </PhonePage>
  )
}
