import type { WalkTimer } from '@/domain/timed-walk'
import type { Link } from '@/offline/outbox'
import type { KeptRecord } from '@/offline/phone-record'
import type { QueuedFact } from '@/offline/queued-fact'
import type { WalkDraft } from '@/offline/walk-draft'

/** How the last attempt to read the record went. */
export type Reading = 'reading' | 'read' | 'unreachable' | 'sign-in' | 'outdated'

export type OpenPhone = {
  phase: 'open'
  patientId: string
  kept: KeptRecord | null
  queue: readonly QueuedFact[]
  draft: WalkDraft | null
  timer: WalkTimer | null
  link: Link
  reading: Reading
  /** Whether this browser keeps what is recorded. Where not, it goes to the clinic at once or not at all. */
  keeps: boolean
}

/** opening: nothing is known yet · nobody: no one is signed in on this phone · unreachable: nobody is known here and
 * the clinic does not answer · outdated: the same, and this page is too old to ask */
export type PhoneView = { phase: 'opening' | 'nobody' | 'unreachable' | 'outdated' } | OpenPhone

/** The session has ended: the same person has to sign in again before anything is shown or sent. */
export const isSignedOut = (view: OpenPhone): boolean => view.reading === 'sign-in' || view.link === 'sign-in'

/** The clinic no longer understands this page: it has to be loaded anew before anything is read or sent. */
export const isOutdated = (view: OpenPhone): boolean =>
  view.reading === 'outdated' || view.link === 'outdated'
