import * as z from 'zod/mini'

const KEY = 'pacewell.clinic'
const numbersSchema = z.object({ name: z.string(), telephone: z.string(), emergencyNumber: z.string() })

/** Whom to call. Says nothing about anybody's health, so it may stand outside of a person's store. */
export type ClinicNumbers = z.infer<typeof numbersSchema>

let held: ClinicNumbers | null = null

/** The clinic of whoever was last signed in here, as far as this browser knows it. Never throws. */
export function clinicHere(): ClinicNumbers | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null')
    return numbersSchema.safeParse(kept).data ?? held
  } catch {
    return held
  }
}

/** Remembers, or with null forgets, whom to call. */
export function noteClinicHere(clinic: ClinicNumbers | null): void {
  held = clinic === null ? null : numbersSchema.parse(clinic)
  try {
    if (held === null) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, JSON.stringify(held))
  } catch {
    // Known for as long as the page stays.
  }
}
