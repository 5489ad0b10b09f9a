import { noteClinicHere } from '@/offline/clinic-here'
import { openIndexedStore } from '@/offline/indexed-store'
import { createPhone } from '@/offline/phone'
import { phonePointer } from '@/offline/phone-pointer'
import { deliverFact, readRecord } from '@/offline/phone-wire'

const CHANNEL = 'pacewell'
/** A record read this recently is not read again for coming back to the page: each reading is written down. */
const FRESH_MS = 60_000

// Made at the start: on the server, where this file is only rendered, an open channel would keep the process alive.
let channel: BroadcastChannel | null = null

/** Sends in one tab at a time where the browser has locks; elsewhere twice does no harm, since ids are made here. */
async function alone<T>(patientId: string, work: () => Promise<T>): Promise<T | null> {
  // Plain http to another machine has no locks, whatever the types say.
  const locks = navigator.locks as LockManager | undefined
  if (locks === undefined) return await work()
  return await locks.request(`pacewell-outbox-${patientId}`, { ifAvailable: true }, (lock) =>
    lock === null ? null : work(),
  )
}

/** This tab's phone. Does nothing until it is started in a browser. */
export const phone = createPhone({
  openStore: openIndexedStore,
  pointer: phonePointer,
  read: readRecord,
  deliver: deliverFact,
  alone,
  clock: Date.now,
  random: Math.random,
  later: (work, ms) => {
    const timer = setTimeout(work, ms)
    return () => {
      clearTimeout(timer)
    }
  },
  noteClinic: noteClinicHere,
  announce: () => channel?.postMessage('changed'),
})

let started = false

/** Opens the phone once per tab and keeps it awake: back online or back on the screen, it sends and reads again. */
export function startPhone(): void {
  if (started) return
  started = true
  channel = new BroadcastChannel(CHANNEL)
  let lastLook = Date.now()
  const look = () => {
    void phone.send()
    if (Date.now() - lastLook < FRESH_MS) return
    lastLook = Date.now()
    void phone.refresh()
  }
  window.addEventListener('online', () => {
    lastLook = 0
    look()
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') look()
  })
  channel.addEventListener('message', () => void phone.reload())
  phonePointer.onChange(() => void phone.start())
  void phone.start()
}
