'use client'
import { useTranslations } from 'next-intl'
import type { CalendarDay } from '@/domain/calendar-day'
import { programmeTemplates } from '@/domain/programme-template'
import { newId } from '@/trpc/new-id'
import type { ProgrammeForm } from './programme-form'
import { blankForm, formOf, templatePlan } from './starting-form'
import type { Plan } from './starting-form'

/** What a programme can begin from: ours, or nothing but the published schedule. */
export function TemplatePicker(props: {
  today: CalendarDay
  basedOn: string | null
  onPick: (form: ProgrammeForm) => void
}) {
  const words = useTranslations('programme.templates')
  const names = useTranslations('templates')
  const pick = (plan: Plan, origin: string) => {
    props.onPick(formOf(plan, { origin, today: props.today, newId, basedOn: props.basedOn }))
  }
  return (
    <section className="panel panel-body stack-wide" aria-labelledby="templates-part">
      <div>
        <h2 id="templates-part">{words('title')}</h2>
        <p className="small soft">{words('about')}</p>
      </div>
      <ul className="cards-row">
        {programmeTemplates.map((template) => (
          <li key={template.key}>
            <button
              type="button"
              className="btn btn-words h-full w-full flex-col items-start gap-1"
              onClick={() => {
                pick(templatePlan(template), names(`${template.key}.name`))
              }}
            >
              <b>{names(`${template.key}.name`)}</b>
              <span className="small soft">{names(`${template.key}.about`)}</span>
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            className="btn btn-words h-full w-full flex-col items-start gap-1"
            onClick={() => {
              props.onPick({ ...blankForm(props.today, props.basedOn), origin: words('blank') })
            }}
          >
            <b>{words('blank')}</b>
            <span className="small soft">{words('blankAbout')}</span>
          </button>
        </li>
      </ul>
    </section>
  )
}
