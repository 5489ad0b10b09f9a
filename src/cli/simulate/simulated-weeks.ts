import { dice } from '@/cli/demo/dice'
import { courseOf, decide, inForceOn, proposedOn } from '@/cli/simulate/engine'
import type { Ladder } from '@/cli/simulate/engine'
import type { Kind } from '@/cli/simulate/kind'
import { live, newPatient } from '@/cli/simulate/patient'
import { addDays, calendarDay, eachDay } from '@/domain/calendar-day'
import type { ProposalKind } from '@/domain/decision'
import { WALK } from '@/domain/walk-item'
import type { DecisionStep } from '@/domain/programme'

/** Of 100 weeks. */
export type WeekShares = Record<ProposalKind, number>

const START = calendarDay('2026-03-02')
/** First day of the judged week. */
const JUDGED = addDays(START, 21)
/** The week before, the judged one, and the morning on which it is ripe. */
const fortnight = eachDay(addDays(JUDGED, -7), addDays(JUDGED, 7))
/** Begin with the week; all else on any of its days. */
const wholeWeek: ReadonlySet<Kind['happening']> = new Set(['falls-silent', 'down-the-leg'] as const)

const stepUp: DecisionStep = {
  item: WALK,
  kind: 'progress',
  rungBefore: 1,
  rungAfter: 2,
  amountAfter: null,
  proposal: null,
  figures: null,
}

/** What is proposed for weeks of one kind, in percent: each the fourth of a programme, with a step to a new target on its
 * first day, the week before lived alike on the former one; what happens begins in the judged week. */
export function simulatedWeeks(kind: Kind, ladder: Ladder, weeks: number, seed: string): WeekShares {
  const throws = dice(`${seed}/weeks/${kind.name}`)
  const course = courseOf(kind, ladder, START)
  decide(course, [stepUp], addDays(JUDGED, -1))
  const asked = fortnight.map((day) => ({ day, minutes: inForceOn(course, day).minutes }))
  const counts = { progress: 0, hold: 0, 'step-back': 0, suspend: 0 }
  for (let week = 0; week < weeks; week += 1) {
    const patient = newPatient(
      kind,
      throws,
      addDays(JUDGED, wholeWeek.has(kind.happening) ? 0 : throws.whole(0, 6)),
    )
    for (const { day, minutes } of asked) live(patient, day, minutes)
    counts[proposedOn(patient, course, addDays(JUDGED, 7)).decision] += 1
  }
  const share = (count: number) => (count * 100) / weeks
  return {
    progress: share(counts.progress),
    hold: share(counts.hold),
    'step-back': share(counts['step-back']),
    suspend: share(counts.suspend),
  }
}
