import type { CalendarDay } from '@/domain/calendar-day'

/** Where one can stand among one's own entries: each place is one step of the browser's history. */
export const addressOfDay = (day: CalendarDay, done?: 'corrected' | 'taken-back' | 'noted'): string =>
  `/entries?day=${day}${done === undefined ? '' : `&done=${done}`}`
export const addressOfNoting = (day: CalendarDay, itemId: string): string =>
  `/entries?day=${day}&note=${itemId}`
export const addressOfCorrection = (entryId: string): string => `/entries?correct=${entryId}`
export const addressOfTakingBack = (entryId: string): string => `/entries?take-back=${entryId}`
