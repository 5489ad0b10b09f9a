import type { DemoRow, Own } from '@/cli/demo/demo-table'
import { factId } from '@/cli/demo/dice'
import type { History } from '@/cli/demo/history'
import { minutesAfter } from '@/cli/demo/second-thoughts'
import { addDays, instantAt, weekdayOf } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'

/** An appointment takes half an hour and is signed at its end. */
const LASTS_MINUTES = 25

/** On Sundays the clinic is closed, but for whoever looks at the demonstration on one. */
const openOn = (anchor: CalendarDay, offset: number): CalendarDay =>
  addDays(anchor, offset !== 0 && weekdayOf(addDays(anchor, offset)) === 7 ? offset + 1 : offset)

/** Appointments as they are planned, and as each is held on its day, with the note that is signed with it. */
export function visitRows({ persona, place, clinicianId }: History, own: Own): DemoRow[] {
  const { anchor, timeZone } = place
  return persona.visits.flatMap(({ planned, on, minuteOfDay, kind, agreed, note }, index) => {
    const day = openOn(anchor, on)
    const at = instantAt(day, minuteOfDay, timeZone)
    const plannedAt = instantAt(openOn(anchor, planned), 10 * 60 + 40, timeZone)
    const visitId = factId(`${persona.key}/visit ${on}`, plannedAt)
    const signedAt = minutesAfter(at, LASTS_MINUTES)
    const before = persona.visits[index - 1]
    const since = before === undefined ? addDays(anchor, persona.enrolled) : openOn(anchor, before.on)
    const versionId = factId(`${persona.key}/visit as planned ${on}`, plannedAt)
    const noteId = factId(`${persona.key}/note ${on}`, signedAt)
    const by = { written_by: clinicianId }
    return [
      own('visit_version', plannedAt, {
        ...{ id: versionId, visit_id: visitId, at, kind, state: 'planned', written_at: plannedAt, ...by },
      }),
      own('visit_finish', signedAt, {
        ...{ visit_id: visitId, from_day: since, to_day: day, agreed },
        ...{ finished_at: signedAt, finished_by: clinicianId },
      }),
      ...(note === ''
        ? []
        : [
            own('note_version', signedAt, {
              ...{ id: noteId, note_id: noteId, visit_id: visitId, text: note, signed: true },
              ...{ written_at: signedAt, ...by },
            }),
          ]),
    ]
  })
}
