import type { Dice } from '@/cli/demo/dice'
import type { Habits, Persona, ScriptedDay } from '@/cli/demo/persona'
import type { ZeroReason } from '@/domain/entry'

/** What somebody would do and feel on a day, before it is written down. */
export type WalkedDay = {
  morning: number | null
  walks: { minutes: number; before: number | null; worst: number | null }[]
  zero: ZeroReason | null
}

const score = (value: number) => Math.min(10, Math.max(0, Math.round(value)))

/** Mean of the scores before a walk on that day. */
export function painLevel({ pain, spells }: Persona, offset: number, weeksIn: number): number {
  const course = pain.first + (pain.last - pain.first) * Math.min(1, Math.max(0, weeksIn) / pain.weeks)
  const extra = spells.flatMap((spell) =>
    spell.from <= offset && offset <= spell.to ? (spell.pain ?? 0) : [],
  )
  return Math.max(0, course + extra.reduce((sum, one) => sum + one, 0))
}

export function habitsOn({ habits, spells }: Persona, offset: number): Habits {
  const now = spells.filter(({ from, to }) => from <= offset && offset <= to)
  return now.reduce((all, spell) => ({ ...all, ...spell.habits }), habits)
}

/** The throws of one day; `asked` is the whole walk in minutes, null on a day without one. */
export function livedDay(
  throws: Dice,
  life: { habits: Habits; level: number; pain: Persona['pain']; asked: number; due: boolean },
): WalkedDay {
  const { habits, level, pain, asked, due } = life
  const feel = (mean: number) => score(throws.normal(mean, pain.noise))
  const morning = throws.chance(habits.mornings) ? feel(level + pain.morning) : null
  if (!throws.chance(due ? habits.walks : habits.restWalk)) {
    const zero = due && throws.chance(habits.saysNo) ? throws.pick(habits.reasons) : null
    return { morning, walks: [], zero }
  }
  const share = throws.chance(due ? habits.partly : 0.6)
    ? 0.4 + 0.5 * throws.next()
    : 1 + Math.abs(throws.normal(0, 0.09))
  const minutes = Math.max(1, share < 1 ? Math.floor(asked * share) : Math.round(asked * share))
  const before = throws.chance(habits.answersPain) ? feel(level) : null
  const worst = throws.chance(habits.answersPain)
    ? Math.max(feel(level + pain.rise), before === null ? 0 : before)
    : null
  const first = minutes >= 12 && throws.chance(0.06) ? Math.ceil(minutes / 2) : minutes
  const rest = minutes - first
  return {
    morning,
    walks: [
      { minutes: first, before, worst },
      ...(rest > 0 ? [{ minutes: rest, before: worst, worst }] : []),
    ],
    zero: null,
  }
}

export function scriptedDay(
  [told, before, worst, morning]: ScriptedDay,
  reason: ZeroReason,
  asked: number,
): WalkedDay {
  const minutes = told === 'full' ? asked : told
  return {
    morning,
    walks: typeof minutes === 'number' ? [{ minutes, before, worst }] : [],
    zero: minutes === 'no' ? reason : null,
  }
}
