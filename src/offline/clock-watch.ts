import { isClockJump } from '@/domain/walk-timer'
import type { ClockReading } from '@/domain/walk-timer'

const reading = (): ClockReading => ({ wallMs: Date.now(), tickMs: performance.now() })

let last: ClockReading | null = null
let wasInFront = false
let hasJumped = false

/** One look at the phone's clock and at the page's own ticks. */
function look(): void {
  const now = reading()
  hasJumped ||= last !== null && isClockJump(last, now, wasInFront)
  last = now
  wasInFront = document.visibilityState === 'visible'
}

/** Whether the phone's clock was changed since this was asked last, as far as this page can tell. Watches from the
 * first time on. */
export function clockJumped(): boolean {
  if (last === null) document.addEventListener('visibilitychange', look)
  look()
  const jumped = hasJumped
  hasJumped = false
  return jumped
}
