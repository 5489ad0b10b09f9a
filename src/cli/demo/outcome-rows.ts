import type { DemoRow, Own } from '@/cli/demo/demo-table'
import type { History } from '@/cli/demo/history'
import { offsetMinutes } from '@/domain/calendar-day'

/** What was asked and answered of the outcome measures, as rows. */
export function outcomeRows({ place, outcomes }: History, own: Own): DemoRow[] {
  return [
    ...outcomes.requests.map(({ id, askedOn, askedAt, by }) =>
      own('outcome_request', askedAt, { id, asked_on: askedOn, asked_at: askedAt, asked_by: by }),
    ),
    ...outcomes.answers.map((answer) => {
      const { id, setId, occasion, requestId, day, pain, activities, change, recordedAt, arrivedAt } = answer
      return own('outcome_answer', arrivedAt, {
        ...{ id, set_id: setId, occasion, request_id: requestId, day, pain, activities, change },
        ...{ recorded_at: recordedAt, arrived_at: arrivedAt, digest: 'seed' },
        time_zone: place.timeZone,
        offset_minutes: offsetMinutes(recordedAt, place.timeZone),
      })
    }),
  ]
}
