import * as z from 'zod/mini'
import { wordHere } from '@/offline/word-here'

const kept = wordHere('pacewell.clinic')
const numbersSchema = z.object({ name: z.string(), telephone: z.string(), emergencyNumber: z.string() })

/** Whom to call. Says nothing about anybody's health, so it may stand outside of a person's store. */
export type ClinicNumbers = z.infer<typeof numbersSchema>

/** The clinic of whoever was last signed in here, as far as this browser knows it. Never throws. */
export function clinicHere(): ClinicNumbers | null {
  try {
    return numbersSchema.safeParse(JSON.parse(kept.get() ?? 'null')).data ?? null
  } catch {
    return null
  }
}

/** Remembers, or with null forgets, whom to call. */
export function noteClinicHere(clinic: ClinicNumbers | null): void {
  kept.keep(clinic === null ? null : JSON.stringify(numbersSchema.parse(clinic)))
}
