import * as z from 'zod/mini'
import { calendarDaySchema, instantSchema } from '@/domain/calendar-day'

const othersSchema = z.object({
  others: z.array(
    z.object({
      patientId: z.string(),
      name: z.string(),
      birthDate: calendarDaySchema,
      enrolledAt: instantSchema,
    }),
  ),
})

/** A patient of the clinic with the name and the birth date of somebody who is being written down. */
export type SamePerson = z.infer<typeof othersSchema>['others'][number]

/** Whom the details of a warning name. */
export function othersIn(details: unknown): SamePerson[] {
  const read = othersSchema.safeParse(details)
  return read.success ? read.data.others : []
}
