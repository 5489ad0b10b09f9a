'use client'
import { useTranslations } from 'next-intl'
import { useChangeWords } from '@/record/use-change-words'
import type { ProgrammeForm } from './programme-form'
import { easyMinutes, rungMinutes } from './ramp-form'

/** The whole walk that the first day asks for. */
export function firstMinutes(form: ProgrammeForm): number | null {
  const brisk = rungMinutes(form)[form.startRung - 1]
  return brisk === undefined || brisk === null ? null : brisk + easyMinutes(form)
}

/** What Today says of a plan that begins or has changed, in Today's own words and the language around it. */
export function PlanNote({ form }: { form: ProgrammeForm }) {
  const words = useTranslations('today.change')
  const changeWords = useChangeWords()
  const minutes = firstMinutes(form)
  if (minutes === null) return null
  if (form.continues === null) {
    return (
      <>
        <p className="font-[560]">{words('start', { minutes })}</p>
        <p>{words('startAbout')}</p>
      </>
    )
  }
  const reason = form.changeReason.trim()
  const change = {
    ...{ kind: 'change' as const, minutesBefore: minutes, minutesAfter: minutes },
    ...{ reason: reason === '' ? null : reason, proposal: null, figures: null },
  }
  return (
    <>
      <p className="font-[560]">{changeWords.walk(change)}</p>
      <p className="break-words">{changeWords.about(change)}</p>
    </>
  )
}
