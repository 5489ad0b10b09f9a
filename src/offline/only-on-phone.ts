import { isOpenTimer } from '@/domain/timed-walk'
import type { WalkTimer } from '@/domain/timed-walk'
import type { OpenPhone } from '@/offline/phone-view'
import { unacknowledged } from '@/offline/queued-fact'

type Held = Pick<OpenPhone, 'queue' | 'draft' | 'timer'>

/** A walk that is timed, or was and is not in the log yet; null where none is, or where its draft stands for it. */
export const timerOnly = ({ timer, draft }: Held): WalkTimer | null =>
  isOpenTimer(timer) && timer.state !== 'logged' && timer.id !== draft?.id ? timer : null

/** How many things would be lost with this phone. */
export const countOnlyHere = (held: Held): number =>
  unacknowledged(held.queue).length + (held.draft === null ? 0 : 1) + (timerOnly(held) === null ? 0 : 1)
