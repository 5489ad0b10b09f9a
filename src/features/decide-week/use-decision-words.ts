'use client'
import { useTranslations } from 'next-intl'
import { WALK } from '@/domain/walk-item'
import type { DecisionFacts } from '@/domain/programme'
import { itemOf } from '@/domain/programme-change'
import type { RecordFacts } from '@/domain/record'
import { useDates } from '@/messages/use-dates'
import { useItemWords } from '@/record/use-item-words'
import { useWeekWords } from '@/record/use-week-words'
import { minutesOf, walkStep } from './step-choices'
import { useHandWords } from './use-hand-words'

/** A decision that was made: what it did, under which approval, and what the rules had proposed. */
export function useDecisionWords() {
  const words = useTranslations('decide')
  const kinds = useTranslations('weekly.kinds')
  const dates = useDates()
  const itemWords = useItemWords()
  const weekWords = useWeekWords()
  const programmeOf = ({ programmeId }: DecisionFacts, { programmes }: RecordFacts) =>
    programmes.find(({ id }) => id === programmeId)
  const handWords = useHandWords()
  return {
    /** "Up to 14 min", or what it did with exercises where it was about them alone. */
    what: (decision: DecisionFacts, record: RecordFacts): string => {
      const programme = programmeOf(decision, record)
      const step = walkStep(decision)
      if (step === null) return handWords.exercisesOf(decision, record).join('. ')
      return words(`history.${step.kind}`, {
        minutes: programme === undefined ? 0 : minutesOf(programme, step),
      })
    },
    /** Under which approval one was carried out: it was signed with its version. Null of one that somebody made. */
    under: (decision: DecisionFacts, record: RecordFacts): string | null => {
      const signed = decision.underApproval ? programmeOf(decision, record) : undefined
      return signed === undefined
        ? null
        : words('approved', {
            by: signed.publishedBy,
            day: dates.date(signed.publishedAt, 'full'),
            at: dates.moment(decision.decidedAt, 'brief'),
          })
    },
    /** What was proposed and why, one line for each item of a week; none of a step by hand. */
    proposed: (decision: DecisionFacts, record: RecordFacts): string[] =>
      decision.steps.flatMap(({ item, proposal, figures }) => {
        if (proposal === null || figures === null) return []
        const programme = programmeOf(decision, record)
        const exercise = programme === undefined ? null : itemOf(programme, item)
        const values = {
          kind: kinds(proposal.decision),
          why: weekWords.reasonsOf(proposal, figures).join(' '),
        }
        if (item === WALK) return [words('proposed', values)]
        return exercise === null ? [] : [words('proposedOf', { ...values, name: itemWords.name(exercise) })]
      }),
  }
}
