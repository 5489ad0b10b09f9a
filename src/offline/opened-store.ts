import { checkTimer } from '@/offline/check-timer'
import { memoryStore } from '@/offline/memory-store'
import type { KeptRecord } from '@/offline/phone-record'
import type { PhoneStore } from '@/offline/phone-store'

export type Holding = {
  store: PhoneStore
  /** Whether what is put into it outlives the page. Where not, everything goes to the clinic at once or not at all. */
  keeps: boolean
  /** The last reading, where the store did not take it: shown for as long as the page stays. */
  unkept: KeptRecord | null
}

/** isEnded: whether the clinic has ended this person's session here */
type OpenedStore = Pick<Holding, 'store' | 'keeps'> & { isEnded: boolean }

/** Where nothing can be kept: shows what was read for as long as the page stays, and takes no fact. */
const keepsNothing = (): PhoneStore => ({
  ...memoryStore(),
  put: () => Promise.reject(new Error('nothing can be kept here')),
})

/** Opens a person's store and tries it with a write. Never rejects: some private windows keep nothing at all, and a full
 * disk still shows what it has. */
export async function openedStore(open: () => Promise<PhoneStore>): Promise<OpenedStore> {
  let store: PhoneStore
  let isEnded: boolean
  try {
    store = await open()
    isEnded = await store.sessionEnded()
  } catch {
    return { store: keepsNothing(), keeps: false, isEnded: false }
  }
  try {
    await store.noteSession(isEnded)
    return { store, keeps: true, isEnded }
  } catch {
    return { store, keeps: false, isEnded }
  }
}

/**
 * Puts a fact where it outlives the page: into the store or, where that takes nothing, into the clinic's hands at once.
 * Sent twice it is stored once, since its id is made here.
 * @throws what the store said, when the fact is in neither place
 */
export async function keptOrSent(parts: {
  keep: () => Promise<void>
  send: () => Promise<{ kind: string }>
}): Promise<'kept' | 'sent'> {
  try {
    await parts.keep()
    return 'kept'
  } catch (fault) {
    if ((await parts.send()).kind !== 'stored') throw fault
    return 'sent'
  }
}

/** Keeps a reading, or holds it where the store takes nothing, so that a full disk does not look like a lost signal. */
export async function keepReading(holding: Holding, reading: KeptRecord): Promise<void> {
  try {
    await holding.store.keepRecord(reading)
    await holding.store.noteSession(false)
    await checkTimer(holding.store, reading)
    holding.unkept = null
  } catch {
    Object.assign(holding, { unkept: reading, keeps: false })
  }
}
