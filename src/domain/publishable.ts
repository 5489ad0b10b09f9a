import type { CalendarDay } from '@/domain/calendar-day'
import { openRungs } from '@/domain/exercise-lock'
import { beforeChange } from '@/domain/programme-before'
import { programmeDifferences, variablesChanged } from '@/domain/programme-difference'
import type { ProgrammeDraft } from '@/domain/programme-draft'
import { isStopped } from '@/domain/record'
import type { RecordFacts } from '@/domain/record'
import { Refusal } from '@/domain/refusal'

/**
 * What of the patient's record keeps a sound draft from being published: stop-open, load-barred at an exercise's
 * startRung, programme-running, not-found at continues, change-from-tomorrow at startDay, two-changes-need-reason at changeReason {changed}.
 */
export function checkPublishable(record: RecordFacts, draft: ProgrammeDraft): Refusal | null {
  if (isStopped(record)) return new Refusal('stop-open')
  return checkLoads(record, draft) ?? checkChange(record, draft)
}

function checkLoads(record: RecordFacts, { exercises }: ProgrammeDraft): Refusal | null {
  const barred = exercises.findIndex((item) => item.startRung > openRungs(item, record))
  return barred === -1 ? null : new Refusal('load-barred', `exercises.${String(barred)}.startRung`)
}

/** A course has begun and goes on to that day: nothing begins beside it, so that whatever changes is seen. */
export const isRunning = (
  { programmes, today }: Pick<RecordFacts, 'programmes' | 'today'>,
  startDay: CalendarDay,
): boolean =>
  programmes.some(
    ({ courseStart, endDay }) =>
      courseStart !== null && courseStart <= today && (endDay === null || endDay >= startDay),
  )

/** A version of the same course: today stays as it was once the course has begun, and one thing is changed at a time. */
function checkChange(record: RecordFacts, draft: ProgrammeDraft): Refusal | null {
  const { continues, startDay, changeReason } = draft
  if (continues === null) return isRunning(record, startDay) ? new Refusal('programme-running') : null
  const changed = record.programmes.find(({ id }) => id === continues)
  if (changed === undefined) return new Refusal('not-found', 'continues')
  const isOfPast = changed.courseStart !== null && changed.courseStart <= record.today
  const hasBegun = isOfPast || isRunning(record, record.today)
  if (hasBegun && startDay <= record.today) return new Refusal('change-from-tomorrow', 'startDay')
  const before = beforeChange(record, startDay)
  if (before?.isInForce !== true || (changeReason !== null && changeReason !== '')) return null
  const variables = variablesChanged(programmeDifferences(before, draft))
  if (variables.length < 2) return null
  return new Refusal('two-changes-need-reason', 'changeReason', { changed: variables })
}
