import type { EntryFact } from '@/domain/entry'
import type { FallFact } from '@/domain/fall'
import type { FlareFact } from '@/domain/flare'
import type { StopFact, StopSource } from '@/domain/stop'
import { finishedTimer } from '@/domain/timed-walk'
import { phone } from '@/offline/browser-phone'
import { newStop, newStopAnswer } from '@/offline/new-facts'
import { momentNow } from '@/offline/use-phone'
import type { GateItem } from '@/domain/safety'

/** "Yes or not sure": the stop holds at once, before anything else; then the entry at whose gate it was said is kept.
 * Never rejects: what to do is shown whatever becomes of the entry. */
export async function raiseStop(source: StopSource, entry: EntryFact | FlareFact | null): Promise<void> {
  await raise(newStop(momentNow(), source))
  try {
    if (entry !== null) await phone.record(entry)
  } catch {
    // The stop counts; a walk that could not be kept can be added on another day.
  }
}

/** The stop, and with it the end of a walk that is timed: its minutes stay for the log. */
async function raise(stop: StopFact): Promise<void> {
  const nowMs = Date.now()
  const raised = phone.raise(stop)
  // Where the disk does not take it, it ends when it is seen next: the stop waits for nothing.
  phone.changeTimer((timer) => timer && finishedTimer(timer, nowMs)).catch(() => undefined)
  await raised
}

/** An answer of the screening that cannot wait: the stop holds at once, and which of the five it was is known. */
export async function raiseScreeningStop(item: GateItem): Promise<void> {
  const stop = newStop(momentNow(), 'screening')
  await raise(stop)
  await answerStop(stop.id, item)
}

/** Hurt in a fall, or not sure of it: the stop holds at once, and which of the five it was is known; then the fall is
 * kept with its day. */
export async function raiseFallStop(fall: FallFact): Promise<void> {
  const stop = newStop(momentNow(), 'fall')
  await raise(stop)
  await answerStop(stop.id, 'fall')
  try {
    await phone.record(fall)
  } catch {
    // The stop has said that it was a fall, and counts.
  }
}

/** "Which one?", said afterwards. */
export const answerStop = (stopId: string, answer: GateItem): Promise<void> =>
  phone.raise(newStopAnswer(momentNow(), stopId, answer))
