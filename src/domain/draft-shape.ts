import type * as z from 'zod/mini'
import { ladderShapeCode } from '@/domain/ladder'
import { Refusal } from '@/domain/refusal'
import type { RefusalCode } from '@/domain/refusal'

/** The refusal that the shape of a draft, or of a template, deserves at the first field at fault. */
export function draftShapeRefusal(error: { issues: readonly z.core.$ZodIssue[] }): Refusal {
  const [issue] = error.issues
  const path = issue?.path ?? []
  return new Refusal(shapeCode(path, issue?.code), path.length === 0 ? null : path.join('.'))
}

function shapeCode(path: readonly PropertyKey[], issue: string | undefined): RefusalCode {
  const [field, place, part] = path
  if (field === 'rungs')
    return place === undefined && issue === 'too_big' ? 'too-many-rungs' : 'rung-out-of-bounds'
  if (field === 'exercises') return exerciseCode(part, path, issue)
  if (field === 'weekdays') return issue === 'too_small' ? 'no-weekdays' : 'invalid'
  if (field === 'warmUpMinutes' || field === 'coolDownMinutes') return 'minutes-out-of-range'
  if (field === 'screeningStatement') return issue === 'too_big' ? 'note-too-long' : 'screening-missing'
  if (field === 'startRung') return 'rung-unknown'
  if (field === 'standing') return place === 'untilDay' ? 'invalid' : 'rung-unknown'
  if (field === 'settings') return 'thresholds-out-of-range'
  if (field === 'walk' && place === 'cadence') return 'cadence-out-of-range'
  const isReason = field === 'fallingReason' || field === 'changeReason'
  return isReason && issue === 'too_big' ? 'note-too-long' : 'invalid'
}

function exerciseCode(
  part: PropertyKey | undefined,
  path: readonly PropertyKey[],
  issue: string | undefined,
): RefusalCode {
  if (part === 'ladder') return ladderShapeCode(path.slice(3), issue)
  if (part === 'weekdays') return issue === 'too_small' ? 'no-weekdays' : 'invalid'
  return part === 'startRung' ? 'rung-unknown' : 'invalid'
}
