import * as z from 'zod/mini'
import { wordHere } from '@/offline/word-here'

const kept = wordHere('pacewell.walk-aids')

const aidsSchema = z.object({
  /** Keeps the screen on. */
  awake: z.boolean(),
  /** At half of the minutes asked, and at all of them. */
  sound: z.boolean(),
  vibration: z.boolean(),
})

/** What helps on a timed walk, as it was chosen on this phone. */
export type WalkAids = z.infer<typeof aidsSchema>

const none: WalkAids = { awake: false, sound: false, vibration: false }

export function walkAidsHere(): WalkAids {
  try {
    return aidsSchema.safeParse(JSON.parse(kept.get() ?? 'null')).data ?? none
  } catch {
    return none
  }
}

export function keepWalkAids(aids: WalkAids): void {
  kept.keep(JSON.stringify(aids))
}

export function forgetWalkAids(): void {
  kept.keep(null)
}
