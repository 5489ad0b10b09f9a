import type { Instant } from '@/domain/calendar-day'
import type { OpeningHours } from '@/domain/clinic'
import type { Language, TextSize } from '@/domain/person'
import type { RecordFacts } from '@/domain/record'

/** What the clinic sends to the phone of the person it is about. */
export type PhoneRecord = {
  patient: { id: string; name: string; language: Language; textSize: TextSize; timeZone: string }
  clinic: {
    name: string
    telephone: string
    emergencyNumber: string
    openingHours: OpeningHours
    timeZone: string
  }
  simulated: boolean
  serverTime: Instant
  record: RecordFacts
}

/** The record as last read, with what this phone noted then. */
export type KeptRecord = {
  opened: PhoneRecord
  /** By this phone's clock, milliseconds since 1970: when the request left. */
  askedAtMs: number
  /** By this phone's clock: when the answer came. */
  readAtMs: number
}

const TOLERATED_SKEW_MS = 120_000

/** What time it is, milliseconds since 1970. A phone whose clock is minutes or days off would date a walk so that the
 * clinic has to refuse it: beyond two minutes the server's clock counts, as long as the phone's has not been set back
 * since it was compared. */
export function trueNowMs(phoneNowMs: number, kept: KeptRecord | null): number {
  if (kept === null || phoneNowMs < kept.askedAtMs) return phoneNowMs
  const skewMs = Date.parse(kept.opened.serverTime) - (kept.askedAtMs + kept.readAtMs) / 2
  return Math.abs(skewMs) <= TOLERATED_SKEW_MS ? phoneNowMs : Math.round(phoneNowMs + skewMs)
}
