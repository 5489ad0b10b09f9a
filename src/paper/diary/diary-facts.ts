import type { CalendarDay } from '@/domain/calendar-day'
import type { DiaryPlan } from '@/domain/diary-plan'

/** What a printed diary is made of. */
export type DiaryFacts = {
  patientName: string
  clinic: { name: string; telephone: string; emergencyNumber: string; simulated: boolean }
  today: CalendarDay
  plan: DiaryPlan
}
