import * as z from 'zod/mini'
import { Refusal } from '@/domain/refusal'
import { readAnswers, screeningFactSchema } from '@/domain/screening'
import type { ScreeningAnswers, ScreeningFact } from '@/domain/screening'
import type { FactParser } from '@/server/api/fact-input'

const LONGEST = 1000

/** Read by the rule that names the question left open. */
export const answersInput = z.custom<ScreeningAnswers>((value) => typeof value === 'object')

/** What a clinician writes; whether it may be left out is for the rule to say. */
export const clearanceInput = {
  clearance: z.nullable(z.string().check(z.trim(), z.maxLength(LONGEST))),
  loadedLegs: z.boolean(),
}

export const reasonInput = z.string().check(z.trim(), z.minLength(3), z.maxLength(LONGEST))

/** A screening as a phone sends it, refusing with the question that is left open. */
export const screeningFact = {
  parse: (input: unknown): ScreeningFact => {
    const answers = readAnswers((input as { answers?: unknown } | null | undefined)?.answers)
    if (answers instanceof Refusal) throw answers
    return screeningFactSchema.parse(input)
  },
} as FactParser<ScreeningFact>
