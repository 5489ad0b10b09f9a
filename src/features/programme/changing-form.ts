import { addDays, maxDay } from '@/domain/calendar-day'
import { WALK } from '@/domain/exercise-item'
import type { ProgrammeFacts } from '@/domain/programme'
import type { RecordFacts } from '@/domain/record'
import { itemInForce, rungOn } from '@/domain/rung-in-force'
import type { ProgrammeForm } from './programme-form'
import { formOf } from './starting-form'

/** The version that a change would change: the last one that is not over; null where a course has to begin. */
export const changeable = ({ programmes, today }: RecordFacts): ProgrammeFacts | null =>
  programmes.findLast(({ endDay }) => endDay === null || endDay >= today) ?? null

/** The programme as it stands, to be changed from tomorrow; before its first day, from that day. */
export function changingForm(record: RecordFacts, programme: ProgrammeFacts): ProgrammeForm {
  const { today, programmes, decisions } = record
  const tomorrow = addDays(today, 1)
  const hasBegun = programme.activeFrom !== null && programme.activeFrom <= today
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
    startDay: hasBegun ? tomorrow : maxDay(today, programme.startDay),
    endDay: endDay ?? '',
    isOpen: endDay === null,
    hasApproval: keepsApproval,
    ...(keepsApproval ? { upToRung: String(standing.upToRung), untilDay: standing.untilDay } : {}),
    continues: programme.id,
    basedOn: programmes.at(-1)?.id ?? null,
  }
}
