import * as z from 'zod/mini'

const KEY = 'pacewell.walk-aids'

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
    return aidsSchema.safeParse(JSON.parse(localStorage.getItem(KEY) ?? 'null')).data ?? none
  } catch {
    return none
  }
}

export function keepWalkAids(aids: WalkAids): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(aids))
  } catch {
    // Then they are chosen anew each time.
  }
}

export function forgetWalkAids(): void {
  try {
    localStorage.removeItem(KEY)
  } catch {
    // Nothing was kept either.
  }
}
