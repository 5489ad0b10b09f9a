import type { OutcomeSitting } from '@/domain/outcome-sitting'
import type { RecordedFact } from '@/domain/stop'
import type { WalkTimer } from '@/domain/timed-walk'
import type { KeptRecord } from '@/offline/phone-record'
import type { QueuedFact, Sending } from '@/offline/queued-fact'
import type { ScreeningDraft } from '@/offline/screening-draft'
import type { WalkDraft } from '@/offline/walk-draft'

export type TimerChange = (timer: WalkTimer | null) => WalkTimer | null

/** Questions that are answered in part; nothing of them is recorded yet. */
export type Begun = { screening: ScreeningDraft; sitting: OutcomeSitting }

/** What a phone keeps about one person. A promise that has come true means that the thing is on the disk. */
export type PhoneStore = {
  /** Every fact not yet seen in a record, in the order in which it was put. */
  queue: () => Promise<QueuedFact[]>
  /** Puts a fact last. One whose id is there already changes nothing. */
  put: (fact: RecordedFact) => Promise<void>
  /** Notes what became of a fact; one that is gone stays gone. */
  mark: (id: string, sending: Sending) => Promise<void>
  drop: (ids: readonly string[]) => Promise<void>
  record: () => Promise<KeptRecord | null>
  /** Keeps a reading unless a newer one is there, perhaps from another tab. */
  keepRecord: (record: KeptRecord) => Promise<void>
  draft: () => Promise<WalkDraft | null>
  keepDraft: (draft: WalkDraft | null) => Promise<void>
  timer: () => Promise<WalkTimer | null>
  /** Changes the timer as it is at that moment, perhaps by another tab's doing. */
  changeTimer: (change: TimerChange) => Promise<void>
  begun: <K extends keyof Begun>(what: K) => Promise<Begun[K] | null>
  keepBegun: <K extends keyof Begun>(what: K, value: Begun[K] | null) => Promise<void>
  /** Whether the clinic has ended this person's session here: until they are back, nothing of the record is shown. */
  sessionEnded: () => Promise<boolean>
  noteSession: (ended: boolean) => Promise<void>
  /** Forgets the person. */
  erase: () => Promise<void>
}
