import { addDays } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import { WALK } from '@/domain/walk-item'
import type { ProgrammeFacts } from '@/domain/programme'
import { amountsOf, itemOf } from '@/domain/programme-change'
import type { RecordFacts } from '@/domain/record'
import { itemInForce, rungOn } from '@/domain/rung-in-force'

/** What stands on the eve of a change. */
export type BeforeChange = {
  programme: ProgrammeFacts
  /** By item: the walk, or an exercise of the programme. Rungs count from 1; brisk minutes, or the dose. */
  places: ReadonlyMap<string, { rung: number; amount: number }>
  /** It asks for something on that eve; false while it waits for screening or for its first day. */
  isInForce: boolean
}

/** What a change that counts from that day on would change: what is in force on its eve, else what waits. Null where
 * nothing does. */
export function beforeChange(
  record: Pick<RecordFacts, 'programmes' | 'decisions'>,
  from: CalendarDay,
): BeforeChange | null {
  const eve = addDays(from, -1)
  const { programmes, decisions } = record
  const goesOn = ({ endDay }: ProgrammeFacts) => endDay === null || endDay >= eve
  const begun = programmes.findLast((one) => one.activeFrom !== null && one.activeFrom <= eve && goesOn(one))
  const programme = begun ?? programmes.findLast(goesOn)
  if (programme === undefined) return null
  const items = [WALK, ...programme.exercises.map(({ itemId }) => itemId)]
  return {
    // A version that takes over ends the one before it; the course goes on to the end that was planned last.
    programme: { ...programme, endDay: programmes.at(-1)?.plannedEnd ?? null },
    places: new Map(
      items.map((item) => [
        item,
        placeOf(programme, item, rungOn(itemInForce(programmes, decisions, item), eve)),
      ]),
    ),
    isInForce: begun !== undefined,
  }
}

type Place = { rung: number; amount: number }

function placeOf(programme: ProgrammeFacts, item: string, inForce: Place | null): Place {
  if (inForce !== null) return { rung: inForce.rung, amount: inForce.amount }
  const rung = item === WALK ? programme.startRung : (itemOf(programme, item)?.startRung ?? 1)
  return { rung, amount: amountsOf(programme, item)?.[rung - 1] ?? 0 }
}
