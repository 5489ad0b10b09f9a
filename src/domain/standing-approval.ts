import type { CalendarDay } from '@/domain/calendar-day'
import { WALK } from '@/domain/walk-item'
import type { DecisionStep } from '@/domain/programme'
import { proposedSteps } from '@/domain/week-decision'
import type { WeekProposal } from '@/domain/week-decision'

/**
 * What a standing approval carries out for the week that waits first: the walk's progress, up to the rung and until the
 * day that were signed, and nothing else. Null where anything else would change, which waits for the clinician.
 * @param week the first week that waits
 * @param inForce id of the programme that is in force today: a newer version needs an approval of its own
 */
export function approvedSteps(
  week: WeekProposal,
  today: CalendarDay,
  inForce: string,
): DecisionStep[] | null {
  const { standing } = week.programme
  if (standing === null || week.programme.id !== inForce || today > standing.untilDay) return null
  const others = week.items.filter(({ item }) => item !== WALK)
  if (others.some(({ proposal }) => proposal.decision !== 'hold')) return null
  const steps = proposedSteps(week)
  const walk = steps.find(({ item }) => item === WALK)
  if (walk?.kind !== 'progress' || walk.rungAfter > standing.upToRung) return null
  return steps
}
