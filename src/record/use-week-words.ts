'use client'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { WALK } from '@/domain/walk-item'
import type { DecisionStep } from '@/domain/programme'
import { itemOf, wholeWalk } from '@/domain/programme-change'
import type { WeekFigures } from '@/domain/week'
import type { ItemProposal, WeekProposal } from '@/domain/week-decision'
import { useItemWords } from '@/record/use-item-words'

/** What a step does with the walk, in whole-walk minutes. */
export function walkMinutes(week: WeekProposal, step: DecisionStep): { from: number; to: number } {
  const item = week.items.find((one) => one.item === step.item)
  const from = item?.ahead.amount ?? 0
  const to = step.amountAfter ?? item?.ladder.amounts[step.rungAfter - 1] ?? from
  return { from: wholeWalk(week.programme, from), to: wholeWalk(week.programme, to) }
}

/** A ripe week in a clinician's words. The route sends the namespaces 'weekly' and 'exercises'. */
export function useWeekWords() {
  const t = useTranslations('weekly')
  const items = useItemWords()
  return useMemo(() => {
    const nameOf = (week: WeekProposal, item: string): string => {
      if (item === WALK) return t('walk')
      const found = itemOf(week.programme, item)
      return found === null ? t('exercise') : items.name(found)
    }
    /** What moves first of a week's steps: the walk, unless it stays and an exercise does not. */
    const leadOf = (steps: readonly DecisionStep[]): DecisionStep | undefined =>
      steps.find(({ kind }) => kind !== 'hold') ?? steps[0]
    const doing = (week: WeekProposal, step: DecisionStep): string => {
      if (step.item === WALK) {
        const minutes = walkMinutes(week, step)
        const stays = minutes.from === minutes.to && (step.kind === 'progress' || step.kind === 'step-back')
        const kind = stays ? 'same' : step.kind
        return t(`do.${kind}`, minutes)
      }
      const rungs = { name: nameOf(week, step.item), rung: step.rungAfter }
      return t(`doExercise.${step.kind}`, rungs)
    }
    /** Each reason of a proposal as a sentence with its figures. */
    const reasonsOf = ({ because, reasons }: ItemProposal['proposal'], figures: WeekFigures): string[] => {
      const { from: _, to: __, flare: ___, peripheralising: ____, ...counts } = figures
      const { kept, due, walkDays } = counts
      const values = {
        ...counts,
        percent: due === 0 ? 0 : kept / due,
        needed: 0.75,
        painNeeded: Math.min(3, due),
        morningsNeeded: Math.min(3, walkDays),
      }
      return [...(because === null ? [] : [because]), ...reasons].map((reason) =>
        t(`reason.${reason}`, values),
      )
    }
    return {
      nameOf,
      leadOf,
      doing,
      /** "Progress, 12 → 14 min", and how many items more change. */
      button: (week: WeekProposal, steps: readonly DecisionStep[]): string => {
        const lead = leadOf(steps)
        if (lead === undefined) return ''
        const more = steps.filter((step) => step !== lead && step.kind === 'step-back').length
        return more === 0 ? doing(week, lead) : t('andMore', { what: doing(week, lead), more })
      },
      /** "Progress to step 4" */
      heading: (week: WeekProposal, step: DecisionStep): string => {
        const item = week.items.find((one) => one.item === step.item)
        const isHalved = step.kind === 'step-back' && item?.rung === step.rungAfter
        const values = { rung: step.rungAfter, minutes: walkMinutes(week, step).to }
        if (step.item !== WALK) return doing(week, step)
        return t(`heading.${isHalved ? 'halved' : step.kind}`, values)
      },
      reasonsOf,
      /** Each reason of an item of a week that waits. */
      reasons: (week: WeekProposal, itemKey: string): string[] => {
        const item = week.items.find(({ item: key }) => key === itemKey)
        return item === undefined ? [] : reasonsOf(item.proposal, item.figures)
      },
    }
  }, [t, items])
}
