import * as z from 'zod/mini'
import { addDays } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import { personNameSchema } from '@/domain/person'

/** What the patient calls them: it stands beside each entry that they make. */
export const helperNameSchema = personNameSchema.check(z.maxLength(60))

/** How many days back a helper sees and mends what was entered: yesterday that was forgotten, a week that is shown. */
const DAYS_BACK = 7

export const helpersFirstDay = (today: CalendarDay): CalendarDay => addDays(today, -DAYS_BACK)
