import * as z from 'zod/mini'
import type { RecordFacts } from '@/domain/record'
import { readDay } from '@/record/read-day'
import { SHORTEST_REASON } from './shortest-reason'
import type { Problems } from './use-standing-problems'

const formSchema = z.object({ from: z.string(), to: z.string(), isOpen: z.boolean(), note: z.string() })
export type PauseForm = z.infer<typeof formSchema>
export const isPauseForm = (value: unknown): value is PauseForm => formSchema.safeParse(value).success

/** What keeps a pause from being asked for, at its fields. */
export function pauseProblems({ from, to, isOpen, note }: PauseForm, { today }: RecordFacts): Problems {
  const [first, last] = [readDay(from), readDay(to)]
  return {
    ...(first === null ? { from: 'invalid' } : first < today ? { from: 'start-before-today' } : {}),
    ...(isOpen
      ? {}
      : last === null
        ? { to: 'invalid' }
        : first !== null && last < first
          ? { to: 'end-before-start' }
          : {}),
    ...(note.trim().length < SHORTEST_REASON ? { note: 'reason-missing' } : {}),
  }
}
