'use client'
import { useMemo, useSyncExternalStore } from 'react'
import { instantOf, localDay } from '@/domain/calendar-day'
import type { Instant } from '@/domain/calendar-day'
import type { RecordFacts } from '@/domain/record'
import type { VisitKind } from '@/domain/visit'
import { phone } from '@/offline/browser-phone'
import type { Moment } from '@/offline/new-facts'
import { pendingView } from '@/offline/pending-view'
import { clockSkewMs, trueNowMs } from '@/offline/phone-record'
import type { KeptRecord, PhoneRecord } from '@/offline/phone-record'
import type { OpenPhone, PhoneView } from '@/offline/phone-view'
import { timeZoneHere } from '@/offline/time-zone-here'

const atFirst: PhoneView = { phase: 'opening' }

/** What the phone holds now. In the page as it comes from the server nobody is known yet. */
export const usePhoneView = (): PhoneView => useSyncExternalStore(phone.subscribe, phone.view, () => atFirst)

const isOpen = () => keptOf(phone.view()) !== null
const notYet = () => false

/** Whether a record is known here: only then a screen may ask for it. */
export const useIsOpen = (): boolean => useSyncExternalStore(phone.subscribe, isOpen, notYet)

const MINUTE_MS = 60_000
const LOOK_MS = 5_000

const onTheMinute = (listener: () => void) => {
  const timer = setInterval(listener, LOOK_MS)
  document.addEventListener('visibilitychange', listener)
  return () => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', listener)
  }
}
const minuteOf = (kept: KeptRecord | null) => Math.floor(trueNowMs(Date.now(), kept) / MINUTE_MS) * MINUTE_MS

export type PatientRecord = Pick<PhoneRecord, 'patient' | 'clinic' | 'simulated'> &
  Pick<OpenPhone, 'queue' | 'draft' | 'timer' | 'link' | 'reading'> & {
    /** Who logs here for the patient; null on the patient's own phone. */
    helper: { id: string; name: string } | null
    /** The next appointment, as far as it has not passed. */
    nextVisit: { at: Instant; kind: VisitKind } | null
    /** The record with what this phone has added, by the patient's day now. */
    record: RecordFacts
    /** The minute that has begun. */
    now: Instant
    /** How far the clinic's clock is ahead of this phone's, milliseconds; 0 where it does not matter. */
    skewMs: number
  }

function keptOf(view: PhoneView): KeptRecord | null {
  return view.phase === 'open' ? view.kept : null
}

/** The patient's record as this phone knows it, renewed with each entry and each minute. Only below the shell, which
 * shows its screens once a record is there; throws elsewhere. */
export function usePatientRecord(): PatientRecord {
  const view = usePhoneView()
  const kept = keptOf(view)
  const nowMs = useSyncExternalStore(
    onTheMinute,
    () => minuteOf(kept),
    () => 0,
  )
  if (view.phase !== 'open' || kept === null) throw new Error('no record is open on this phone')
  const { opened } = kept
  const { queue, draft, timer, link, reading } = view
  const now = instantOf(nowMs)
  const timeZone = timeZoneHere(opened.patient.timeZone)
  const today = localDay(now, timeZone)
  const record = useMemo(
    () => pendingView(opened.record, queue, { today, timeZone }),
    [opened, queue, today, timeZone],
  )
  const { patient, clinic, simulated, helper = null, nextVisit: planned = null } = opened
  const nextVisit = planned !== null && localDay(planned.at, timeZone) >= today ? planned : null
  const skewMs = clockSkewMs(kept)
  return {
    patient,
    clinic,
    simulated,
    helper,
    nextVisit,
    record,
    now,
    skewMs,
    queue,
    draft,
    timer,
    link,
    reading,
  }
}

/** When and where the phone writes something down: this very moment. */
export function momentNow(): Moment {
  const kept = keptOf(phone.view())
  return {
    at: instantOf(trueNowMs(Date.now(), kept)),
    timeZone: timeZoneHere(kept?.opened.patient.timeZone ?? 'UTC'),
  }
}
