'use client'
import { useTranslations } from 'next-intl'
import type { ItemKind } from '@/domain/week-choice'
import { chosenStep } from '@/domain/week-decision'
import type { WeekProposal } from '@/domain/week-decision'
import { decisionKinds } from '@/domain/programme'
import { Refusal } from '@/domain/refusal'
import { useWeekWords } from '@/record/use-week-words'
import { SelectField } from '@/ui/select-field'

/** For each item of the week, what to do instead; the proposal stands chosen until something else is. */
export function WeekOtherwise(props: {
  week: WeekProposal
  value: readonly ItemKind[]
  onChange: (value: ItemKind[]) => void
}) {
  const { week, value } = props
  const words = useTranslations('weekly')
  const week_ = useWeekWords()
  return week.items.map((item) => {
    const kind = value.find((one) => one.item === item.item)?.kind ?? item.proposal.decision
    const options = [...decisionKinds].flatMap((one) => {
      const step = chosenStep(item, one, week.decided !== null)
      return step instanceof Refusal ? [] : [step]
    })
    return (
      <SelectField
        key={item.item}
        label={week_.nameOf(week, item.item)}
        value={kind}
        options={options.map((step) => ({
          value: step.kind,
          label:
            step.kind === item.proposal.decision
              ? words('asProposed', { what: week_.doing(week, step) })
              : week_.doing(week, step),
        }))}
        onChange={(event) => {
          const chosen = decisionKinds.find((one) => one === event.target.value)
          if (chosen === undefined) return
          props.onChange(
            week.items.map((one) => {
              const before = value.find((other) => other.item === one.item)?.kind
              const now = one.item === item.item ? chosen : (before ?? one.proposal.decision)
              return { item: one.item, kind: now }
            }),
          )
        }}
      />
    )
  })
}
