import { phone } from '@/offline/browser-phone'
import { forgetDistanceUnit } from '@/offline/distance-unit-here'
import { forgetSitting } from '@/offline/exercise-sitting'
import { countOnlyHere } from '@/offline/only-on-phone'
import { forgetTextSize } from '@/offline/text-size-here'
import { keepTheme } from '@/offline/theme-here'
import { forgetWalkAids } from '@/offline/walk-aids-here'
import { inTheNameOf, phoneClient } from '@/trpc/phone-client'
import { isSignedOut } from '@/trpc/refusal'

/** left: signed out, nothing is kept here any more · unsent: something is only on this phone, nothing was done · unreachable: the
 * clinic could not be told, so nothing was done */
export type Leaving = 'left' | 'unsent' | 'unreachable'

const unsent = (): number => {
  const view = phone.view()
  return view.phase === 'open' ? countOnlyHere(view) : 0
}

/** Signs out: sends what waits, ends the session at the clinic, then forgets the person on this phone. */
export async function leavePhone(loss: 'send-first' | 'accept'): Promise<Leaving> {
  const view = phone.view()
  const whose = view.phase === 'open' ? view.patientId : null
  // What was there when it was asked, not what comes while the clinic is told.
  const agreed = loss === 'accept' && view.phase === 'open' ? view.queue.map(({ fact }) => fact.id) : []
  await phone.send()
  if (loss === 'send-first' && unsent() > 0) return 'unsent'
  try {
    await phoneClient.me.signOut.mutate(undefined, inTheNameOf(whose))
  } catch (error) {
    // A session that has ended already needs no ending.
    if (!isSignedOut(error)) return 'unreachable'
  }
  forgetTextSize()
  forgetDistanceUnit()
  keepTheme('system')
  forgetSitting()
  forgetWalkAids()
  await phone.leave(agreed)
  return 'left'
}
