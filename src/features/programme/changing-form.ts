import { addDays, maxDay } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import { WALK } from '@/domain/walk-item'
import type { ProgrammeFacts } from '@/domain/programme'
import { isRunning } from '@/domain/publishable'
import type { RecordFacts } from '@/domain/record'
import { itemInForce, rungOn } from '@/domain/rung-in-force'
import { readDay } from '@/record/read-day'
import type { ProgrammeForm } from './programme-form'
import { formOf } from './starting-form'

/** The version that a change would change: the last one that is not over; null where a course has to begin. */
export const changeable = ({ programmes, today }: RecordFacts): ProgrammeFacts | null =>
  programmes.findLast(({ endDay }) => endDay === null || endDay >= today) ?? null

/** Tomorrow, or the first day of one that is still to begin. */
const firstDayOfChange = ({ today }: RecordFacts, { activeFrom, startDay }: ProgrammeFacts): CalendarDay =>
  activeFrom !== null && activeFrom <= today ? addDays(today, 1) : maxDay(today, startDay)

/** A form that would begin beside a programme that runs, made a change of it: from tomorrow, each exercise that goes on
 * under the id that it has. All that it prescribes stays. */
export function asChange(form: ProgrammeForm, record: RecordFacts): ProgrammeForm {
  const base = changeable(record)
  const start = readDay(form.startDay) ?? record.today
  if (form.continues !== null || base === null || !isRunning(record, start)) return form
  const known = new Map(base.exercises.map(({ exercise, itemId }) => [exercise, itemId]))
  const taken = new Set<string>()
  return {
    ...form,
    exercises: form.exercises.map((one) => {
      const itemId = known.get(one.exercise)
      if (itemId === undefined || taken.has(itemId)) return one
      taken.add(itemId)
      return { ...one, itemId }
    }),
    startDay: maxDay(start, firstDayOfChange(record, base)),
    continues: base.id,
  }
}

/** The programme as it stands, to be changed from tomorrow; before its first day, from that day. */
export function changingForm(record: RecordFacts, programme: ProgrammeFacts): ProgrammeForm {
  const { today, programmes, decisions } = record
  const tomorrow = addDays(today, 1)
  const rungTomorrow = (item: string, planned: number) => {
    const inForce = rungOn(itemInForce(programmes, decisions, item), tomorrow)
    return inForce?.programmeId === programme.id ? inForce.rung : planned
  }
  const { standing, endDay } = programme
  const keepsApproval = standing !== null && standing.untilDay > today
  return {
    ...formOf(programme, { origin: '', today, newId: () => '' }),
    startRung: rungTomorrow(WALK, programme.startRung),
    exercises: programme.exercises.map((one) => ({
      ...one,
      startRung: rungTomorrow(one.itemId, one.startRung),
    })),
    startDay: firstDayOfChange(record, programme),
    endDay: endDay ?? '',
    isOpen: endDay === null,
    hasApproval: keepsApproval,
    ...(keepsApproval ? { upToRung: String(standing.upToRung), untilDay: standing.untilDay } : {}),
    continues: programme.id,
    basedOn: programmes.at(-1)?.id ?? null,
  }
}
