import type { CalendarDay } from '@/domain/calendar-day'
import type { EntryVersion } from '@/domain/entry'
import type { RecordedFact } from '@/domain/stop'
import type { Delivery } from '@/offline/outbox'
import type { ReadAnswer } from '@/offline/phone-parts'
import { inTheNameOf, phoneClient } from '@/trpc/phone-client'
import { isSignedOut, isUnreachable, refusalOf } from '@/trpc/refusal'

/** Longer than a slow network needs, short enough for a person who waits. */
const PATIENCE_MS = 12_000
const soon = (patientId: string | null) => ({
  signal: AbortSignal.timeout(PATIENCE_MS),
  ...inTheNameOf(patientId),
})

function send(fact: RecordedFact, patientId: string): Promise<unknown> {
  const { record } = phoneClient
  const options = soon(patientId)
  switch (fact.kind) {
    case 'walk':
      return record.logWalk.mutate(fact, options)
    case 'zero':
      return record.sayNoWalk.mutate(fact, options)
    case 'morning':
      return record.answerMorning.mutate(fact, options)
    case 'exercise':
      return record.logExercise.mutate(fact, options)
    case 'screening':
      return record.answerScreening.mutate(fact, options)
    case 'withdrawal':
      return record.withdrawEntry.mutate(fact, options)
    case 'flare':
      return record.declareFlare.mutate(fact, options)
    case 'flare-end':
      return record.endFlare.mutate(fact, options)
    case 'pause-request':
      return record.requestPause.mutate(fact, options)
    case 'pause-request-end':
      return record.endPauseRequest.mutate(fact, options)
    case 'fall':
      return record.reportFall.mutate(fact, options)
    case 'outcome':
      return record.answerOutcome.mutate(fact, options)
    case 'stop':
      return record.reportStop.mutate(fact, options)
    case 'stop-answer':
      return record.answerStop.mutate(fact, options)
  }
}

/** Sends one fact of this person. Never rejects: every outcome is a value. */
export async function deliverFact(fact: RecordedFact, patientId: string): Promise<Delivery> {
  try {
    await send(fact, patientId)
    return { kind: 'stored' }
  } catch (error) {
    if (isSignedOut(error)) return { kind: 'sign-in' }
    const refusal = refusalOf(error)
    if (refusal === null) return { kind: isUnreachable(error) ? 'unreachable' : 'failed' }
    if (refusal.code === 'old-client') return { kind: 'outdated' }
    if (refusal.code === 'throttled') return { kind: 'failed' }
    return { kind: 'refused', code: refusal.code, field: refusal.field }
  }
}

/** Reads the record of this person, or with null of whoever is signed in. Never rejects. */
export async function readRecord(patientId: string | null): Promise<ReadAnswer> {
  try {
    return { kind: 'read', opened: await phoneClient.record.open.query(undefined, soon(patientId)) }
  } catch (error) {
    if (refusalOf(error)?.code === 'old-client') return { kind: 'outdated' }
    return { kind: isSignedOut(error) ? 'sign-in' : 'unreachable' }
  }
}

/** Reads every version of this person's entries of one day; null where the clinic cannot be asked. Never rejects. */
export async function readDay(day: CalendarDay, patientId: string): Promise<EntryVersion[] | null> {
  try {
    return (await phoneClient.record.entries.query({ day }, soon(patientId))).versions
  } catch {
    return null
  }
}
