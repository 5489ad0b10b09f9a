'use client'
import { NextIntlClientProvider, useTranslations } from 'next-intl'
import type { ComponentProps } from 'react'
import { addDays, weekdayOf } from '@/domain/calendar-day'
import type { Language } from '@/domain/person'
import { isolated } from '@/messages/isolated'
import { useDates } from '@/messages/use-dates'
import { buttonClass } from '@/ui/button-look'
import { Icon } from '@/ui/icon'
import { MinuteRing } from '@/ui/minute-ring'
import { easyMinutes, rungMinutes } from './programme-form'
import type { ProgrammeForm } from './programme-form'
import { readDay } from './read-day'

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
      <h2 id="preview">{words('preview', { name: isolated(props.name) })}</h2>
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
  const today = useTranslations('today')
  const dates = useDates()
  const day = firstWalkDay(form)
  const shown = (size: 'mid' | 'small') => buttonClass({ size })
  return (
    <div className="grid gap-3 p-5">
      <div className="row between items-start">
        <p>
          <b className="block text-xl first-letter:uppercase">
            {day === null ? words('noDay') : dates.weekdayName(weekdayOf(day), 'long')}
          </b>
          {day === null ? null : <span className="small soft">{dates.day(day, 'full')}</span>}
        </p>
        <span className={shown('small')} aria-hidden="true">
          <Icon name="alert" small />
          {today('unwell')}
        </span>
      </div>
      {minutes === null ? (
        <p className="soft">{words('noMinutes')}</p>
      ) : (
        <>
          <MinuteRing done={0} asked={minutes}>
            <b className="figure-number">{minutes}</b>
            <span>{words('minutesToday')}</span>
          </MinuteRing>
          <span className={buttonClass({ variant: 'tinted', size: 'big' })} aria-hidden="true">
            {today('log', { minutes })}
          </span>
          <div className="pair" aria-hidden="true">
            <span className={shown('mid')}>{today('other')}</span>
            <span className={shown('mid')}>{today('noWalk')}</span>
          </div>
          <p className="small">{words('first', { minutes, rungs: form.rungs.length })}</p>
        </>
      )}
    </div>
  )
}

function firstMinutes(form: ProgrammeForm): number | null {
  const [brisk] = rungMinutes(form)
  return brisk === undefined || brisk === null ? null : brisk + easyMinutes(form)
}

/** The first day of the week's chosen days on or after the start; null while one of them is missing. */
function firstWalkDay(form: ProgrammeForm) {
  const start = readDay(form.startDay)
  if (start === null) return null
  const ahead = [0, 1, 2, 3, 4, 5, 6].find((days) => form.weekdays.includes(weekdayOf(addDays(start, days))))
  return ahead === undefined ? null : addDays(start, ahead)
}
