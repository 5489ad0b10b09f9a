import type { CalendarDay } from '@/domain/calendar-day'
import { programmeDraftSchema } from '@/domain/programme'
import type { ProgrammeDraft } from '@/domain/programme'
import { Refusal } from '@/domain/refusal'
import type { RefusalCode } from '@/domain/refusal'

/** Reads what came over the wire: the draft, or the refusal that its field deserves. */
export function readDraft(input: unknown, today: CalendarDay): ProgrammeDraft | Refusal {
  const read = programmeDraftSchema.safeParse(input)
  if (!read.success) {
    const [issue] = read.error.issues
    const path = issue?.path ?? []
    return new Refusal(shapeCode(path, issue?.code), path.length === 0 ? null : path.join('.'))
  }
  return checkDates(read.data, today) ?? checkFalling(read.data) ?? read.data
}

/** What keeps a draft from being published: the first refusal, its field named ('rungs.3', 'startDay', 'weekdays'). */
export function checkDraft(draft: ProgrammeDraft, today: CalendarDay): Refusal | null {
  const read = readDraft(draft, today)
  return read instanceof Refusal ? read : null
}

function shapeCode([field, place]: readonly PropertyKey[], issue: string | undefined): RefusalCode {
  if (field === 'rungs')
    return place === undefined && issue === 'too_big' ? 'too-many-rungs' : 'rung-out-of-bounds'
  if (field === 'weekdays') return issue === 'too_small' ? 'no-weekdays' : 'invalid'
  if (field === 'warmUpMinutes' || field === 'coolDownMinutes') return 'minutes-out-of-range'
  if (field === 'screeningStatement') return issue === 'too_big' ? 'note-too-long' : 'screening-missing'
  return field === 'fallingReason' && issue === 'too_big' ? 'note-too-long' : 'invalid'
}

const checkDates = ({ startDay }: ProgrammeDraft, today: CalendarDay) =>
  startDay < today ? new Refusal('start-before-today', 'startDay', { today }) : null

function checkFalling({ rungs, fallingReason }: ProgrammeDraft): Refusal | null {
  const falling = rungs.findIndex((rung, index) => rung < (rungs[index - 1] ?? 0))
  if (falling === -1 || (fallingReason !== null && fallingReason !== '')) return null
  return new Refusal('falling-needs-reason', 'fallingReason', { rung: falling + 1 })
}
