import { calendarDay } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'

const two = (part: number) => String(part).padStart(2, '0')

function dayOrNull(year: number, month: number, day: number): CalendarDay | null {
  try {
    return calendarDay(`${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`)
  } catch {
    return null
  }
}

/** Twelve names each, long and short, of the desk's languages, without marks or points. */
function monthOf(word: string): number | null {
  for (const locale of ['en', 'es']) {
    for (let month = 1; month <= 12; month += 1) {
      const names = (['long', 'short'] as const).map((style) =>
        plain(
          new Date(Date.UTC(2000, month - 1, 15)).toLocaleDateString(locale, {
            month: style,
            timeZone: 'UTC',
          }),
        ),
      )
      if (names.includes(word) || (word.length >= 3 && names[0]?.startsWith(word))) return month
    }
  }
  return null
}

const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}|\./gu, '')
    .toLowerCase()

/** '65' is 1965 and '05' is 2005: nobody's birth lies in the future. */
function fullYear(digits: string, thisYear: number): number {
  const year = Number(digits)
  if (digits.length > 2) return year
  return year > thisYear % 100 ? 1900 + year : 2000 + year
}

/**
 * Reads a date of birth as people type it, day first: 14/06/1965, 14.6.65, 14 June 1965, 14061965, 1965-06-14.
 * Where day first is impossible (06/14/1965) the other order is taken. Null when it is no date.
 */
export function readBirthDate(text: string, thisYear: number): CalendarDay | null {
  const words = plain(text.replaceAll('.', ' '))
    .replace(/(\d)(st|nd|rd|th|º|o)\b/g, '$1')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'de' && word !== 'of' && word !== 'del')
  const single = words.length === 1 ? /^(\d{2})(\d{2})(\d{4})$/.exec(words[0] ?? '') : null
  const parts = single ? single.slice(1) : words
  if (parts.length !== 3) return null
  if (/^\d{4}$/.test(parts[0] ?? ''))
    return dayOrNull(Number(parts[0]), monthNumber(parts[1]), Number(parts[2]))
  const [first = '', second = '', last = ''] = parts
  if (!/^(\d{2}|\d{4})$/.test(last)) return null
  const year = fullYear(last, thisYear)
  if (/^\d{1,2}$/.test(first)) {
    const dayFirst = dayOrNull(year, monthNumber(second), Number(first))
    return dayFirst ?? (/^\d{1,2}$/.test(second) ? dayOrNull(year, Number(first), Number(second)) : null)
  }
  return /^\d{1,2}$/.test(second) ? dayOrNull(year, monthNumber(first), Number(second)) : null
}

const monthNumber = (part = '') => (/^\d{1,2}$/.test(part) ? Number(part) : (monthOf(part) ?? 0))
