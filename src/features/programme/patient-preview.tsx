'use client'
import { useTranslations } from 'next-intl'
import { addDays, weekdayOf } from '@/domain/calendar-day'
import type { Language } from '@/domain/person'
import type { AskedWalk } from '@/domain/walk-manner'
import { isolated } from '@/messages/isolated'
import { Words } from '@/messages/words'
import { useDates } from '@/messages/use-dates'
import { buttonClass } from '@/ui/button-look'
import { Icon } from '@/ui/icon'
import { firstMinutes, PlanNote } from './plan-note'
import { PreviewExercises } from './preview-exercises'
import type { ProgrammeForm } from './programme-form'
import { rungMinutes } from './ramp-form'
import { readCadence, readEasy } from './read-form'
import type { ToldOfForm } from './told-of-form'
import { readDay } from '@/record/read-day'
import { DayRing } from '@/record/day-ring'
import { WalkHow } from '@/record/walk-how'

export type PreviewWords = Record<string, unknown>

/** The patient's language, and the words of it that the builder shows. */
export type PatientReads = { language: Language; words: PreviewWords }

/** The first day as the patient will see it, in the patient's language. A picture: nothing in it can be pressed. */
export function PatientPreview(props: {
  form: ProgrammeForm
  told: ToldOfForm | null
  name: string
  reads: PatientReads
}) {
  const { language, words: theirs } = props.reads
  const words = useTranslations('programme')
  return (
    <>
      <h2 id="preview">{words('preview', { name: isolated(props.name) })}</h2>
      <div className="device mt-2" lang={language}>
        <Words language={language} messages={theirs}>
          <FirstDay form={props.form} told={props.told} />
        </Words>
      </div>
    </>
  )
}

function FirstDay({ form, told }: { form: ProgrammeForm; told: ToldOfForm | null }) {
  const words = useTranslations('programmePreview')
  const today = useTranslations('today')
  const how = useTranslations('record.walk')
  const dates = useDates()
  const day = firstDay(form)
  const minutes = firstMinutes(form)
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
          <DayRing done={0} asked={minutes} />
          <WalkHow asked={askedWalk(form)}>
            <u>{how('how')}</u>
          </WalkHow>
          <span className={buttonClass({ variant: 'tinted', size: 'big' })} aria-hidden="true">
            {today('log', { minutes })}
          </span>
          <div className="pair" aria-hidden="true">
            <span className={shown('mid')}>{today('other')}</span>
            <span className={shown('mid')}>{today('noWalk')}</span>
          </div>
        </>
      )}
      <PreviewExercises form={form} day={day} />
      <div className="small">
        <PlanNote form={form} told={told} />
      </div>
    </div>
  )
}

/** The first day's walk, as far as it can be read. */
function askedWalk(form: ProgrammeForm): AskedWalk {
  const { kind, surface, ground } = form
  const brisk = rungMinutes(form)[form.startRung - 1] ?? 0
  const [warmUp, coolDown] = [readEasy(form.warmUp) ?? 0, readEasy(form.coolDown) ?? 0]
  return {
    walk: { kind, surface, ground, cadence: readCadence(form.cadence) },
    split: { warmUp, brisk, coolDown },
  }
}

/** The first day of the week's chosen days on or after the start; null while one of them is missing. */
function firstDay(form: ProgrammeForm) {
  const start = readDay(form.startDay)
  if (start === null) return null
  const ahead = [0, 1, 2, 3, 4, 5, 6].find((days) => form.weekdays.includes(weekdayOf(addDays(start, days))))
  return ahead === undefined ? null : addDays(start, ahead)
}
