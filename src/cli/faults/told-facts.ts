import type { Dice } from '@/cli/demo/dice'
import { addDays, localDay } from '@/domain/calendar-day'
import type { Entry, EntryFact } from '@/domain/entry'
import { changeSteps } from '@/domain/outcome'
import { requestReasons } from '@/domain/pause-request'
import type { RecordFacts } from '@/domain/record'
import type { RecordedFact } from '@/domain/stop'
import {
  correctedExercise,
  correctedMorning,
  correctedWalk,
  correctedZero,
  newExercise,
  newFall,
  newFlare,
  newFlareEnd,
  newMorning,
  newPauseRequest,
  newPauseRequestEnd,
  newWalk,
  newWithdrawal,
  newZero,
} from '@/offline/new-facts'
import type { Moment } from '@/offline/new-facts'
import { newOutcome } from '@/offline/new-outcome'

export const tellings = [
  'walk',
  'walk',
  'earlier walk',
  'no walk',
  'morning',
  'morning',
  'exercise',
  'correction',
  'correction',
  'withdrawal',
  'flare',
  'flare end',
  'pause',
  'pause end',
  'fall',
  'outcome',
] as const
export type Telling = (typeof tellings)[number]

type Ground = {
  dice: Dice
  moment: Moment
  /** What the page shows of the record. */
  record: RecordFacts
  itemId: string
  newId: () => string
}

const listed = <T>(list: readonly T[]): readonly [T, ...T[]] | null => {
  const [first, ...rest] = list
  return first === undefined ? null : [first, ...rest]
}

/** The next version of an entry, with an id that the seed made. */
function corrected({ dice, moment, newId }: Ground, entry: Entry): EntryFact {
  const score = () => dice.whole(0, 10)
  const next = (): EntryFact => {
    switch (entry.kind) {
      case 'walk':
        return correctedWalk(moment, entry, { minutes: dice.whole(1, 90), worst: score() })
      case 'zero':
        return correctedZero(moment, entry, dice.pick(['pain', 'unwell', 'weather']))
      case 'morning':
        return correctedMorning(moment, entry, score())
      case 'exercise':
        return correctedExercise(moment, entry, {
          sets: [[dice.whole(1, 12), 8]],
          effort: score(),
          pain: null,
        })
    }
  }
  return { ...next(), id: newId() }
}

/** What a person says of this kind at this moment; null where there is nothing of the kind to say. */
export function told(ground: Ground, telling: Telling): RecordedFact | null {
  const { dice, moment, record, itemId, newId } = ground
  const today = localDay(moment.at, moment.timeZone)
  const entries = listed(record.entries)
  const flares = listed(record.flares.filter(({ endedOn }) => endedOn === null))
  const requests = listed(record.requests.filter(({ endedOn }) => endedOn === null))
  const score = () => dice.whole(0, 10)
  const walked = () => ({
    minutes: dice.whole(1, 60),
    before: score(),
    worst: score(),
    gate: 'clear' as const,
  })
  switch (telling) {
    case 'walk':
      return newWalk(moment, null, walked(), newId())
    case 'earlier walk':
      return newWalk(moment, addDays(today, -dice.whole(1, 3)), walked(), newId())
    case 'no walk':
      return newZero(moment, { day: today, reason: 'weather', gate: 'not-asked' }, newId())
    case 'morning':
      return newMorning(moment, today, score(), newId())
    case 'exercise':
      return newExercise(
        moment,
        null,
        itemId,
        { sets: [[8, 9], [8]], effort: score(), pain: score() },
        newId(),
      )
    case 'correction':
      return entries === null ? null : corrected(ground, dice.pick(entries))
    case 'withdrawal':
      return entries === null ? null : { ...newWithdrawal(moment, dice.pick(entries), 'twice'), id: newId() }
    case 'flare':
      return newFlare(moment, dice.pick(['clear', 'clear', 'stopped']), newId())
    case 'flare end':
      return flares === null ? null : newFlareEnd(moment, dice.pick(flares).id, newId())
    case 'pause': {
      const from = addDays(today, dice.whole(-2, 20))
      const reason = dice.pick(requestReasons)
      return newPauseRequest(
        moment,
        { from, to: addDays(from, dice.whole(0, 9)), reason, note: dice.pick([null, 'away']) },
        newId(),
      )
    }
    case 'pause end':
      return requests === null ? null : newPauseRequestEnd(moment, dice.pick(requests).id, newId())
    case 'fall':
      return newFall(moment, { day: addDays(today, -dice.whole(0, 3)), hurt: dice.chance(0.3) }, newId())
    case 'outcome': {
      const said = {
        ...{ occasion: 'asked' as const, requestId: null, pain: score(), change: dice.pick(changeSteps) },
        activities: [{ wording: 'Stand to cook', score: score() }],
      }
      const known = listed(record.outcomes.answers)
      const corrects = known !== null && dice.chance(0.3) ? dice.pick(known) : null
      const occasion = corrects?.occasion ?? said.occasion
      const change = occasion === 'start' ? null : said.change
      return newOutcome(moment, { ...said, occasion, change }, corrects?.setId ?? null, newId())
    }
  }
}
