'use client'
import { useTranslations } from 'next-intl'
import type { CalendarDay } from '@/domain/calendar-day'
import { programmeTemplates } from '@/domain/programme-template'
import { newId } from '@/trpc/new-id'
import { ClinicTemplates } from './clinic-templates'
import { CopyFromPatient } from './copy-from-patient'
import { PickCard } from './pick-card'
import type { ProgrammeForm } from './programme-form'
import { blankForm, formOf, templatePlan } from './starting-form'
import type { Plan } from './starting-form'

/** What a programme can begin from: ours, the clinic's own, another patient's, or nothing but the published schedule. */
export function TemplatePicker(props: {
  patientId: string
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
          <PickCard
            key={template.key}
            name={names(`${template.key}.name`)}
            about={names(`${template.key}.about`)}
            onPick={() => {
              pick(templatePlan(template), names(`${template.key}.name`))
            }}
          />
        ))}
        <PickCard
          name={words('blank')}
          about={words('blankAbout')}
          onPick={() => {
            props.onPick({ ...blankForm(props.today, props.basedOn), origin: words('blank') })
          }}
        />
      </ul>
      <ClinicTemplates onPick={pick} />
      <CopyFromPatient
        patientId={props.patientId}
        onPick={(plan) => {
          pick(plan, words('copied'))
        }}
      />
    </section>
  )
}
