'use client'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { isolated } from '@/messages/isolated'
import { Words } from '@/messages/words'
import { useDates } from '@/messages/use-dates'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import type { ProgrammeForm } from './programme-form'
import type { PatientReads } from './patient-preview'
import { firstMinutes, PlanNote } from './plan-note'
import { SignedList } from './signed-list'
import type { ToldOfForm } from './told-of-form'
import { readDay } from '@/record/read-day'
import { useItemWords } from '@/record/use-item-words'

/** The last look before a programme counts: what it prescribes or changes, and what the patient will read. */
export function Review(props: {
  form: ProgrammeForm
  told: ToldOfForm | null
  name: string
  reads: PatientReads
  busy: boolean
  /** What changes, in sentences, with the field for a reason; null of a programme that begins. */
  changes: ReactNode
  trouble: ReactNode
  onPublish: () => void
  onClose: () => void
}) {
  const { form } = props
  const words = useTranslations('programme.review')
  return (
    <Dialog
      open
      wide
      title={words(form.continues === null ? 'title' : 'titleChange')}
      closeWord={words('back')}
      onClose={props.onClose}
      actions={
        <>
          <Button onClick={props.onClose}>{words('back')}</Button>
          <Button variant="main" busy={props.busy} onClick={props.onPublish}>
            {words('publish')}
          </Button>
        </>
      }
    >
      <div className="stack-wide">
        {props.changes ?? <Summary form={form} />}
        <SignedList form={form} />
        <Reads form={form} told={props.told} name={props.name} reads={props.reads} />
        {props.trouble}
      </div>
    </Dialog>
  )
}

function Summary({ form }: { form: ProgrammeForm }) {
  const words = useTranslations('programme.review')
  const kinds = useTranslations('walkingKinds')
  const item = useItemWords()
  const dates = useDates()
  const start = readDay(form.startDay)
  const end = readDay(form.endDay)
  const days = (weekdays: readonly number[]) =>
    weekdays.length === 7
      ? words('everyDay')
      : weekdays.map((day) => dates.weekdayName(day, 'short')).join(', ')
  return (
    <ul className="list-disc pl-5">
      <li>
        {words('walk', {
          kind: kinds(`${form.kind}.name`),
          first: form.rungs[form.startRung - 1] ?? '',
          last: form.rungs.at(-1) ?? '',
          rungs: form.rungs.length,
          days: days(form.weekdays),
          warmUp: form.warmUp,
          coolDown: form.coolDown,
        })}
      </li>
      {form.exercises.map((exercise) => {
        const rung = exercise.ladder[exercise.startRung - 1]
        return (
          <li key={exercise.itemId}>
            {words('exercise', {
              name: item.name(exercise),
              dose: rung === undefined ? '' : item.sentence(exercise, rung),
              days: days(exercise.weekdays),
            })}
          </li>
        )
      })}
      <li>
        {words('dates', {
          start: start === null ? '' : dates.day(start, 'weekday'),
          end: form.isOpen || end === null ? 'none' : dates.day(end, 'weekday'),
        })}
      </li>
    </ul>
  )
}

/** In the patient's language, as Today will say it. */
function Reads(props: { form: ProgrammeForm; told: ToldOfForm | null; name: string; reads: PatientReads }) {
  const { form, told, name, reads } = props
  const words = useTranslations('programme.review')
  if (firstMinutes(form) === null) return null
  return (
    <section className="notice notice-accent" aria-labelledby="will-read">
      <div className="fill">
        <p id="will-read" className="small soft">
          {words('reads', { name: isolated(name) })}
        </p>
        <div lang={reads.language}>
          <Words language={reads.language} messages={reads.words}>
            <PlanNote form={form} told={told} />
          </Words>
        </div>
      </div>
    </section>
  )
}
