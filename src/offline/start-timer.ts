import type { WalkTimer } from '@/domain/timed-walk'
import { startedTimer } from '@/domain/walk-timer'
import { phone } from '@/offline/browser-phone'
import { newId } from '@/offline/new-id'
import { skewOf } from '@/offline/phone-record'
import { momentNow } from '@/offline/use-phone'

/** Starts timing a walk. One that another tab has started meanwhile goes on instead. */
export async function startTimer(aim: Pick<WalkTimer, 'asked' | 'split'>): Promise<void> {
  const view = phone.view()
  const kept = view.phase === 'open' ? view.kept : null
  const { at: startedAt, timeZone } = momentNow()
  const skewMs = kept === null ? 0 : skewOf(kept).skewMs
  const timer = startedTimer({ id: newId(), startedAt, timeZone, skewMs, ...aim }, Date.now())
  await phone.changeTimer((one) => (one === null || one.state === 'logged' ? timer : one))
}
