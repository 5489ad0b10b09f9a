import type { Instant } from '@/domain/calendar-day'
import { Refusal } from '@/domain/refusal'
import type { RecordScope } from '@/server/access/scope'

/** 'before': the same fact had arrived already; it is acknowledged again and stored once. */
export type Acknowledged = { id: string; stored: 'now' | 'before'; serverTime: Instant }

/** The id is there already: fine with the same content. @throws Refusal same-id-other-content */
export function acknowledgeAgain(scope: RecordScope, id: string, there: string, sent: string): Acknowledged {
  if (there !== sent) throw new Refusal('same-id-other-content')
  return { id, stored: 'before', serverTime: scope.now }
}
