import { setImmediate as turn } from 'node:timers/promises'
import { abandonDisk } from '@/cli/faults/faulty-disk'
import { inPage } from '@/cli/faults/here'
import { clockOf } from '@/cli/faults/page'
import type { FaultyPhone, Page } from '@/cli/faults/page'
import { openIndexedStore } from '@/offline/indexed-store'
import { createPhone } from '@/offline/phone'
import type { PhoneParts } from '@/offline/phone-parts'
import type { PhoneStore } from '@/offline/phone-store'
import { deliverFact, readRecord } from '@/offline/phone-wire'

/** Changes the parts a page stands on, to see that a broken queue is found. */
export type Breakage = (parts: PhoneParts) => PhoneParts

const never = () => new Promise<never>(() => undefined)
const AMID_TURNS = 3
const SLOW_MS = 4_000

/** Works of the disk that are under way. */
let stirring = 0

/** Comes true when nothing moves any more on any page without the wire or the clock. */
export async function settled(): Promise<void> {
  for (let calm = 0; calm < 3; calm = stirring === 0 ? calm + 1 : 0) await turn()
}

export function closePage(page: Page): void {
  if (!page.isOpen) return
  page.isOpen = false
  page.closes()
  abandonDisk(page)
  const { phone } = page
  phone.pages = phone.pages.filter((other) => other !== page)
  for (const [name, holder] of phone.locks ?? []) if (holder === page) phone.locks?.delete(name)
}

/** Whether the page is closed just here. */
export function isClosedAt(page: Page, moment: 'before' | 'after'): boolean {
  const { fuse } = page
  if (fuse === null || !page.isOpen) return !page.isOpen
  if (moment === 'before') fuse.steps -= 1
  if (fuse.steps <= 0 && fuse.way === moment) closePage(page)
  return !page.isOpen
}

/** One step between a page and its disk: of a page that is closed meanwhile, nothing goes on. */
async function step<T>(page: Page, work: () => Promise<T>): Promise<T> {
  if (isClosedAt(page, 'before')) return never()
  stirring += 1
  const done = work()
  if (page.fuse !== null && page.fuse.steps <= 0 && page.fuse.way === 'amid') {
    done.catch(() => undefined)
    for (let turns = page.phone.dice.whole(0, AMID_TURNS); turns > 0; turns -= 1) await turn()
    closePage(page)
  } else await Promise.race([Promise.allSettled([done]), page.closing])
  stirring -= 1
  return isClosedAt(page, 'after') ? never() : done
}

/** Comes true after so long by the phone's timers. */
const passed = ({ schedule }: FaultyPhone, ms: number) =>
  new Promise<void>((done) => {
    schedule.after(ms, done)
  })

/** The store as this page reaches it, over a disk that may be slow. */
function reached(page: Page, store: PhoneStore): PhoneStore {
  const { disk } = page.phone
  const methods = Object.entries(store).map(([name, method]) => [
    name,
    (...given: unknown[]) => step(page, () => Reflect.apply(method, store, given) as Promise<unknown>),
  ])
  const put: PhoneStore['put'] = async (fact) => {
    await step(page, async () => {
      await store.put(fact)
      disk.held.add(fact.id)
    })
    if (disk.state === 'slow') await passed(page.phone, SLOW_MS)
  }
  return { ...(Object.fromEntries(methods) as PhoneStore), put }
}

async function aloneAmong<T>(page: Page, name: string, work: () => Promise<T>): Promise<T | null> {
  const { locks } = page.phone
  if (locks === null) return work()
  if (locks.has(name)) return null
  locks.set(name, page)
  try {
    return await work()
  } finally {
    if (locks.get(name) === page) locks.delete(name)
  }
}

const partsOf = (page: Page): PhoneParts => {
  const { phone } = page
  const others = () => phone.pages.filter((other) => other !== page)
  return {
    openStore: async (patientId, onClosed) =>
      reached(page, await step(page, () => openIndexedStore(patientId, onClosed))),
    pointer: {
      get: () => phone.pointer,
      mark: () => phone.pointer ?? String(phone.pointerTurn),
      set: (patientId) => {
        setPointer(phone, patientId, others())
      },
    },
    read: readRecord,
    deliver: deliverFact,
    alone: (patientId, work) => aloneAmong(page, patientId, work),
    clock: () => clockOf(phone),
    random: phone.dice.next,
    later: (work, ms) =>
      phone.schedule.after(ms, () => {
        if (page.isOpen) inPage(page, work)
      }),
    noteClinic: () => undefined,
    announce: () => {
      tell(phone, others(), (other) => other.app.reload())
    },
  }
}

/** What reaches other pages a moment later. */
function tell(phone: FaultyPhone, pages: readonly Page[], what: (page: Page) => Promise<unknown>): void {
  for (const page of pages) {
    phone.schedule.after(1, () => {
      if (page.isOpen) void inPage(page, () => what(page))
    })
  }
}

/** Notes who is signed in on the phone, and tells those pages. */
export function setPointer(phone: FaultyPhone, patientId: string | null, pages: readonly Page[]): void {
  phone.pointer = patientId
  phone.pointerTurn += 1
  tell(phone, pages, (page) => page.app.start())
}

/** Opens Pacewell in a tab. */
export function openPage(phone: FaultyPhone, breakage: Breakage): Page {
  let closes: () => void = () => undefined
  const closing = new Promise<void>((done) => {
    closes = done
  })
  const page: Page = {
    phone,
    app: undefined as never,
    isOpen: true,
    closing,
    closes,
    fuse: null,
    transactions: new Set(),
    databases: new Set(),
  }
  page.app = createPhone(breakage(partsOf(page)))
  phone.pages.push(page)
  void inPage(page, () => page.app.start())
  return page
}

/** Back on the screen, or back online. */
export const look = (phone: FaultyPhone): void => {
  tell(phone, phone.pages, async ({ app }) => {
    await Promise.all([app.send(), app.refresh()])
  })
}
