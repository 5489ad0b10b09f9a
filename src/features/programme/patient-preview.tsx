'use client'
import { NextIntlClientProvider, useTranslations } from 'next-intl'
import type { ComponentProps } from 'react'
import { addDays, calendarDay, weekdayOf } from '@/domain/calendar-day'
import type { Language } from '@/domain/person'
import { useDates } from '@/messages/use-dates'
import { buttonClass } from '@/ui/button-look'
import { MinuteRing } from '@/ui/minute-ring'
import { rungMinutes } from './programme-form'
import type { ProgrammeForm } from './programme-form'
import { wholeNumber } from './whole-number'

export type PreviewWords = NonNullable<ComponentProps<typeof NextIntlClientProvider>['messages']>

/** The first day as the patient will see it, in the patient's language. A picture: nothing in it can be pressed. */
export function PatientPreview(props: {
  form: ProgrammeForm
  name: string
  language: Language
  words: PreviewWords
}) {
  const words = useTranslations('programme')
  const minutes = firstMinutes(props.form)
  return (
    <aside aria-labelledby="preview" className="self-start min-[56.25rem]:sticky min-[56.25rem]:top-4">
      <h2 id="preview">{words('preview', { name: props.name })}</h2>
      <div className="device mt-2" lang={props.language}>
        <NextIntlClientProvider locale={props.language} messages={props.words}>
          <FirstDay form={props.form} minutes={minutes} />
        </NextIntlClientProvider>
      </div>
    </aside>
  )
}

function FirstDay({ form, minutes }: { form: ProgrammeForm; minutes: number | null }) {
  const words = useTranslations('programmePreview')
  const dates = useDates()
  const day = firstWalkDay(form)
  return (
    <div className="grid gap-4 p-5">
      <p>
        <b className="inline-block text-xl first-letter:uppercase">
          {day === null ? words('noDay') : dates.day(day, 'weekday')}
        </b>
      </p>
      {minutes === null ? (
        <p className="soft">{words('noMinutes')}</p>
      ) : (
        <>
          <MinuteRing done={0} asked={minutes}>
            <b className="figure-number">{minutes}</b>
            <span>{words('minutesToday')}</span>
          </MinuteRing>
          <span className={buttonClass({ variant: 'tinted', size: 'big' })} aria-hidden="true">
            {words('log', { minutes })}
          </span>
          <p className="small">{words('first', { minutes, rungs: form.rungs.length })}</p>
        </>
      )}
    </div>
  )
}

function firstMinutes(form: ProgrammeForm): number | null {
  const [brisk] = rungMinutes(form)
  const warmUp = wholeNumber(form.warmUp, 0, 30)
  const coolDown = wholeNumber(form.coolDown, 0, 30)
  return brisk === undefined || brisk === null || warmUp === null || coolDown === null
    ? null
    : brisk + warmUp + coolDown
}

/** The first day of the week's chosen days on or after the start; null while one of them is missing. */
function firstWalkDay(form: ProgrammeForm) {
  if (form.weekdays.length === 0 || !/^\d{4}-\d{2}-\d{2}$/.test(form.startDay)) return null
  try {
    const start = calendarDay(form.startDay)
    const ahead = [0, 1, 2, 3, 4, 5, 6].find((days) =>
      form.weekdays.includes(weekdayOf(addDays(start, days))),
    )
    return ahead === undefined ? null : addDays(start, ahead)
  } catch {
    return null
  }
}
