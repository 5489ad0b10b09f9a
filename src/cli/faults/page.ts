import type { Dice } from '@/cli/demo/dice'
import type { Schedule } from '@/cli/faults/schedule'
import type { createPhone } from '@/offline/phone'

/** What a browser keeps, and how it fails at it. */
export type Disk = {
  factory: IDBFactory
  /** full: takes nothing more, and says so at the write · full-at-commit: says so only when the transaction ends · slow:
   * takes seconds to say that something is written */
  state: 'well' | 'full' | 'full-at-commit' | 'slow'
  /** Every fact that was on it at some time. */
  held: Set<string>
}

/** One browser on one phone: what its pages share. */
export type FaultyPhone = {
  dice: Dice
  schedule: Schedule
  disk: Disk
  pages: Page[]
  /** Who is signed in here, as the phone notes it. */
  pointer: string | null
  /** How often that was noted. */
  pointerTurn: number
  /** What the browser sends along; '' when nobody is signed in. */
  cookie: string
  /** How far its clock is off, in milliseconds. */
  skewMs: number
  isOnline: boolean
  /** Which page holds which lock; null where the browser has none. */
  locks: Map<string, Page> | null
  /** How the wire treats its requests: from 0, never badly, to 1. */
  trouble: number
}

/** When a page is closed: after so many steps between it and the browser, before such a step, after it, or while the disk
 * is at it. */
export type Fuse = { steps: number; way: 'before' | 'amid' | 'after' }

/** One tab with Pacewell in it. */
export type Page = {
  phone: FaultyPhone
  app: ReturnType<typeof createPhone>
  isOpen: boolean
  /** Comes true when it is closed: what it waited for then, nobody hears of. */
  closing: Promise<void>
  closes: () => void
  fuse: Fuse | null
  /** What it holds open of the disk. */
  transactions: Set<IDBTransaction>
  databases: Set<IDBDatabase>
}

export const clockOf = (phone: FaultyPhone): number => phone.schedule.now() + phone.skewMs
