import type { RecordedFact } from '@/domain/stop'
import type { Delivery, Link, OutboxParts } from '@/offline/outbox'
import type { PhoneRecord } from '@/offline/phone-record'
import type { PhoneStore } from '@/offline/phone-store'

export type ReadAnswer =
  | { kind: 'read'; opened: PhoneRecord }
  | { kind: 'sign-in' }
  | { kind: 'outdated' }
  | { kind: 'unreachable' }

/** What a phone stands on: its disk, its wire, its clock. */
export type PhoneParts = Pick<OutboxParts, 'clock' | 'random' | 'later'> & {
  openStore: (patientId: string, onClosed: () => void) => Promise<PhoneStore>
  /** Who is signed in on this phone, shared by its tabs. The mark is another after each sign-in and each sign-out, also
   * from nobody to nobody. */
  pointer: { get: () => string | null; mark: () => string; set: (patientId: string | null) => void }
  /** Asks for this person's record; with null for that of whoever is signed in. */
  read: (patientId: string | null) => Promise<ReadAnswer>
  deliver: (fact: RecordedFact, patientId: string) => Promise<Delivery>
  alone: (patientId: string, work: () => Promise<Link>) => Promise<Link | null>
  /** Remembers whom to call, for when nothing else is known; null forgets it. */
  noteClinic: (clinic: PhoneRecord['clinic'] | null) => void
  /** Tells the phone's other tabs that the store has changed. */
  announce: () => void
}
