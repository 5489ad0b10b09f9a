import type { Language } from '@/domain/person'

/** What the clinician writes when somebody comes back after a break. */
export const returnReason: Record<Language, string> = {
  en: 'After your days away we begin a little shorter.',
  es: 'Después de estos días empezamos con un poco menos.',
}
