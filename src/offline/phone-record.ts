import { epochMs } from '@/domain/calendar-day'
import type { Instant } from '@/domain/calendar-day'
import type { OpeningHours } from '@/domain/clinic'
import type { DistanceUnit } from '@/domain/distance'
import type { Language, TextSize } from '@/domain/person'
import type { RecordFacts } from '@/domain/record'
import type { Visit, VisitKind } from '@/domain/visit'

/** What the clinic sends to the phone of the person it is about, or of somebody who logs for them. */
export type PhoneRecord = {
  patient: {
    id: string
    name: string
    language: Language
    textSize: TextSize
    /** Left out by a record kept from before. */
    distanceUnit?: DistanceUnit
    timeZone: string
  }
  clinic: {
    name: string
    telephone: string
    emergencyNumber: string
    openingHours: OpeningHours
    timeZone: string
  }
  /** Who logs here for the patient; null on the patient's own phone, and left out by a record kept from before. */
  helper?: { id: string; name: string } | null
  /** The next appointment, not for a helper; left out by a record kept from before. */
  nextVisit?: { at: Instant; kind: VisitKind } | null
  /** Appointments held and ahead, without the clinic's notes; none for a helper. Left out by a record kept from before,
   * which then does not know since when to look back. */
  visits?: Visit[]
  simulated: boolean
  serverTime: Instant
  record: RecordFacts
}

/** Who is signed in: the patient, or the helper. What one of them leaves on a phone is not for the other. */
export const personIn = ({ patient, helper }: PhoneRecord): string => helper?.id ?? patient.id

/** The record as last read, with what this phone noted then. */
export type KeptRecord = {
  opened: PhoneRecord
  /** By this phone's clock, milliseconds since 1970: when the request left. */
  askedAtMs: number
  /** By this phone's clock: when the answer came. */
  readAtMs: number
}

/** Whether a reading may take the place of the one that is kept: an older one that took longer may not, unless the
 * kept one was there before this one was asked for (the server's clock has been set back then). */
export const isNewerReading = (next: KeptRecord, kept: KeptRecord | null): boolean =>
  kept === null ||
  epochMs(next.opened.serverTime) >= epochMs(kept.opened.serverTime) ||
  next.askedAtMs > kept.readAtMs

/** The clinic's clock less this phone's, as that reading compared them, and by how much it may be wrong. Milliseconds. */
export function skewOf({ opened, askedAtMs, readAtMs }: KeptRecord): { skewMs: number; marginMs: number } {
  const skewMs = epochMs(opened.serverTime) - (askedAtMs + readAtMs) / 2
  return { skewMs, marginMs: Math.abs(readAtMs - askedAtMs) / 2 }
}

const TOLERATED_SKEW_MS = 120_000

/** How far the clinic's clock is ahead of this phone's, milliseconds, as compared when the record was read; 0 where it
 * does not matter, which is within two minutes. */
export function clockSkewMs(reading: KeptRecord): number {
  const { skewMs } = skewOf(reading)
  return Math.abs(skewMs) <= TOLERATED_SKEW_MS ? 0 : skewMs
}

/** What time it is, milliseconds since 1970. A phone whose clock is minutes or days off would date a walk so that the
 * clinic has to refuse it: beyond two minutes the server's clock counts, as long as the phone's has not been set back
 * since it was compared; and it is never earlier than when the clinic last answered. */
export function trueNowMs(phoneNowMs: number, kept: KeptRecord | null): number {
  if (kept === null) return phoneNowMs
  const serverMs = epochMs(kept.opened.serverTime)
  if (phoneNowMs < kept.askedAtMs) return Math.max(phoneNowMs, serverMs)
  return Math.max(Math.round(phoneNowMs + clockSkewMs(kept)), serverMs)
}
