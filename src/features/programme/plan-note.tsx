'use client'
import { useTranslations } from 'next-intl'
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
  return (
    <>
      <p className="font-[560]">{words('change', { before: minutes, after: minutes })}</p>
      <p className="break-words">{reason === '' ? words('changeAbout') : reason}</p>
    </>
  )
}
