import { afterContact } from '@/domain/timed-walk'
import { skewOf } from '@/offline/phone-record'
import type { KeptRecord } from '@/offline/phone-record'
import type { PhoneStore } from '@/offline/phone-store'

/** The clinic has told its time: holds the timer of this phone against it. */
export async function checkTimer(store: PhoneStore, kept: KeptRecord): Promise<void> {
  if ((await store.timer()) === null) return
  const { skewMs, marginMs } = skewOf(kept)
  await store.changeTimer((timer) => timer && afterContact(timer, skewMs, marginMs))
}
