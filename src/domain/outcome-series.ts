import type { CalendarDay } from '@/domain/calendar-day'
import { sameActivity } from '@/domain/outcome'
import type { ChangeStep, OutcomeAnswer, OutcomeOccasion } from '@/domain/outcome'

export type Direction = 'improved' | 'little-change' | 'worse'

export type OutcomePoint<V> = { setId: string; day: CalendarDay; occasion: OutcomeOccasion; value: V }

/** The first score of the course and the last one, and what lies between them; points may be fewer than nothing. */
export type OutcomeMove = {
  from: OutcomePoint<number>
  to: OutcomePoint<number>
  /** The last less the first. */
  by: number
  direction: Direction
}

export type ScoreSeries = { points: OutcomePoint<number>[]; move: OutcomeMove | null }
export type ActivitySeries = ScoreSeries & { wording: string }
export type OutcomeSeries = {
  pain: ScoreSeries
  /** In the order in which they were first named. */
  activities: ActivitySeries[]
  change: OutcomePoint<ChangeStep>[]
}

/** Pain has improved when it fell by two points and by 30 %, as everywhere in the record (Farrar 2001 and Ostelo 2008:
 * the least change that matters to people with back pain), and is worse when it rose by two. */
const PAIN_POINTS = 2
const PAIN_SHARE = 0.3

function painDirection(from: number, to: number): Direction {
  if (to - from >= PAIN_POINTS) return 'worse'
  return from - to >= PAIN_POINTS && from - to >= PAIN_SHARE * from ? 'improved' : 'little-change'
}

/** One activity of the Patient-Specific Functional Scale: three points are more than its scores vary by themselves
 * (Stratford 1995: least detectable change of a single activity, 90 % confidence; two points are that of the mean of
 * several). */
const ACTIVITY_POINTS = 3

const activityDirection = (from: number, to: number): Direction =>
  to - from >= ACTIVITY_POINTS ? 'improved' : from - to >= ACTIVITY_POINTS ? 'worse' : 'little-change'

/** "Much" or "very much" is a change that matters; "a little" is not (IMMPACT, Dworkin 2008). */
const changeDirections: Readonly<Record<ChangeStep, Direction>> = {
  'very-much-better': 'improved',
  'much-better': 'improved',
  'little-better': 'little-change',
  same: 'little-change',
  'little-worse': 'little-change',
  'much-worse': 'worse',
  'very-much-worse': 'worse',
}

/** What a global impression of change says by itself. */
export const directionOfChange = (step: ChangeStep): Direction => changeDirections[step]

function moveOf(
  points: readonly OutcomePoint<number>[],
  since: CalendarDay | null,
  direction: (from: number, to: number) => Direction,
): OutcomeMove | null {
  const ofCourse = points.filter(({ day }) => since === null || day >= since)
  const [from, to] = [ofCourse[0], ofCourse.at(-1)]
  if (from === undefined || to === undefined || from === to) return null
  return { from, to, by: to.value - from.value, direction: direction(from.value, to.value) }
}

/** The points of whoever answered: a skipped question is no point. */
function pointsOf<V>(
  answers: readonly OutcomeAnswer[],
  value: (answer: OutcomeAnswer) => V | null,
): OutcomePoint<V>[] {
  return answers.flatMap((answer) => {
    const { setId, day, occasion } = answer
    const said = value(answer)
    return said === null ? [] : [{ setId, day, occasion, value: said }]
  })
}

/** What an activity was first called: it keeps that wording for good, and any other wording is another series. */
function wordingsIn(answers: readonly OutcomeAnswer[]): string[] {
  const wordings: string[] = []
  for (const { activities } of answers)
    for (const { wording } of activities)
      if (!wordings.some((one) => sameActivity(one, wording))) wordings.push(wording)
  return wordings
}

/**
 * Each measure over time, from answers in order of their days, with its direction since the course began.
 * @param courseStart compared are the first and the last score from that day on; null compares all
 */
export function outcomeSeries(
  answers: readonly OutcomeAnswer[],
  courseStart: CalendarDay | null,
): OutcomeSeries {
  const pain = pointsOf(answers, (answer) => answer.pain)
  return {
    pain: { points: pain, move: moveOf(pain, courseStart, painDirection) },
    activities: wordingsIn(answers).map((wording) => {
      const points = pointsOf(
        answers,
        ({ activities }) => activities.find((one) => sameActivity(one.wording, wording))?.score ?? null,
      )
      return { wording, points, move: moveOf(points, courseStart, activityDirection) }
    }),
    change: pointsOf(answers, ({ change }) => change),
  }
}

/** What the patient named in the set before: asked again in the same words. */
export const lastActivities = (answers: readonly OutcomeAnswer[]): string[] =>
  answers.findLast(({ activities }) => activities.length > 0)?.activities.map(({ wording }) => wording) ?? []
