import type { WalkTimer } from '@/domain/timed-walk'
import { timedMinutes } from '@/domain/walk-timer'
import { goHere } from '@/offline/go-here'

/** The log with the minutes filled in and nothing else; or with its first question, where they are asked. */
export function logAddress(timer: WalkTimer): string {
  const minutes = timedMinutes(timer)
  const step = minutes === null ? 'minutes' : 'before'
  return `/log?step=${step}&walk=${timer.id}&minutes=${minutes === null ? '' : String(minutes)}`
}

/** On to the questions about a walk that is over. Where its minutes have to be asked, that is explained first. */
export function goToLog(timer: WalkTimer): void {
  if (timedMinutes(timer) === null) return
  goHere(logAddress(timer))
  window.scrollTo(0, 0)
}
