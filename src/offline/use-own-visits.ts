'use client'
import type { Instant } from '@/domain/calendar-day'
import type { Visit } from '@/domain/visit'
import { usePhoneView } from '@/offline/use-phone'

export type OwnVisitsHere = {
  /** Null where the record was kept by a version before this one: then nobody here knows since when to look back. */
  visits: readonly Visit[] | null
  /** When the clinic told them, by its own clock. */
  asOf: Instant
}

/** The patient's appointments as this phone knows them. Only below the shell; throws elsewhere. */
export function useOwnVisits(): OwnVisitsHere {
  const view = usePhoneView()
  if (view.phase !== 'open' || view.kept === null) throw new Error('no record is open on this phone')
  const { visits = null, serverTime } = view.kept.opened
  return { visits, asOf: serverTime }
}
