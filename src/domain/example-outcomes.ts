import { instantAt } from '@/domain/calendar-day'
import { exampleDay, exampleId, exampleZone } from '@/domain/example-facts'
import type { OutcomeAnswer } from '@/domain/outcome'

/** Answered on that day at ten, unless told: pain 4, and nothing else. */
export function exampleOutcome(
  id: number,
  offset: number,
  change: Partial<OutcomeAnswer> = {},
  minute = 600,
): OutcomeAnswer {
  const recordedAt = instantAt(exampleDay(offset), minute, exampleZone)
  return {
    ...{ id: exampleId(id), setId: exampleId(id), occasion: 'asked', day: exampleDay(offset) },
    ...{ recordedAt, firstRecordedAt: recordedAt, arrivedAt: recordedAt, versionCount: 1 },
    ...{ requestId: null, pain: 4, activities: [], change: null },
    ...change,
  }
}
