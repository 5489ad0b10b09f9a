'use client'
import { useState } from 'react'
import { localDay } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import type { Visit } from '@/domain/visit'
import { newId } from '@/trpc/new-id'
import { useUnsentDraft } from '@/trpc/unsent-draft'
import { heldAs, isVisitDraft, newVisitDraft } from './visit-draft'
import type { VisitDraft } from './visit-draft'

/** As they stand now. */
type Standing = {
  planned: Visit | null
  visits: readonly Visit[]
  today: CalendarDay
  timeZone: string
  /** The appointment that was held last. */
  last: string | null
}

/** What is typed in an appointment, kept in this tab until it is signed. From its first letter on it is of the one that is
 * planned for today, or else of one that nobody planned, and it knows which was held last. */
export function useVisitDraft(patientId: string, standing: Standing) {
  const { planned, last } = standing
  const unsent = useUnsentDraft(`visit.${patientId}`, isVisitDraft)
  const [typed, setTyped] = useState<VisitDraft | null>(null)
  const [fresh, setFresh] = useState(() => newVisitDraft(newId))
  const blank = { ...(planned === null ? fresh : heldAs(fresh, planned)), last }
  const kept = typed ?? unsent.offered?.value ?? null
  const draft = kept === null ? blank : isElsewhere(kept, standing) ? { ...kept, ids: blank.ids } : kept
  return {
    draft,
    change: (some: Partial<VisitDraft>) => {
      const next = { ...draft, ...some }
      setTyped(next)
      unsent.keep(next)
    },
    /** It is signed: what comes next is another appointment. */
    drop: () => {
      unsent.drop()
      setTyped(null)
      setFresh(newVisitDraft(newId))
    },
  }
}

/** Whether the appointment that something was typed for was moved to a later day meanwhile, or told that nobody came: the
 * words are of another one. */
function isElsewhere({ ids }: VisitDraft, { visits, today, timeZone }: Standing): boolean {
  const known = visits.find(({ visitId }) => visitId === ids.visit)
  if (known === undefined || known.finish !== null) return false
  return known.state === 'missed' || localDay(known.at, timeZone) > today
}
