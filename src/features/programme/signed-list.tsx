'use client'
import { useTranslations } from 'next-intl'
import { halved } from '@/domain/step'
import { useDates } from '@/messages/use-dates'
import { readDay } from '@/record/read-day'
import type { ProgrammeForm } from './programme-form'
import { rungMinutes } from './ramp-form'
import { readRungNumber } from './read-form'

/** What is signed by publishing, each with its limits; nothing where neither is. */
export function SignedList({ form }: { form: ProgrammeForm }) {
  const words = useTranslations('programme.review')
  const dates = useDates()
  const minutes = rungMinutes(form)
  const [brisk, until] = [minutes[form.startRung - 1] ?? null, readDay(form.untilDay)]
  const rung = readRungNumber(form.upToRung)
  const most = rung === null ? null : (minutes[rung - 1] ?? null)
  const hasFlare = form.flarePlan && brisk !== null
  const hasApproval = form.hasApproval && until !== null && most !== null
  if (!hasFlare && !hasApproval) return null
  return (
    <div>
      <h3>{words('signed')}</h3>
      <ul className="list-disc pl-5">
        {hasFlare ? <li>{words('flare', { minutes: halved(brisk) })}</li> : null}
        {hasApproval ? (
          <li>{words('approval', { rung: rung ?? 0, minutes: most, day: dates.day(until, 'full') })}</li>
        ) : null}
      </ul>
    </div>
  )
}
