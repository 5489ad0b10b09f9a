import type { EntryFact } from '@/domain/entry'
import type { StopSource } from '@/domain/stop'
import { phone } from '@/offline/browser-phone'
import { newStop, newStopAnswer } from '@/offline/new-facts'
import { momentNow } from '@/offline/use-phone'
import type { GateItem } from '@/domain/safety'

/** "Yes or not sure": the stop is queued before anything else, then the entry at whose gate it was said. Comes true
 * once both are kept on this phone, sent or not. */
export async function raiseStop(source: StopSource, entry: EntryFact | null): Promise<void> {
  await phone.record(newStop(momentNow(), source))
  if (entry !== null) await phone.record(entry)
}

/** "Which one?", said afterwards. */
export const answerStop = (stopId: string, answer: GateItem): Promise<void> =>
  phone.record(newStopAnswer(momentNow(), stopId, answer))
