/**
 * A time of day as people type it ('8', '8.30', '0830') as 'HH:MM'; what cannot be read comes
 * back as typed, so that its field can say so and nothing is lost.
 */
export function readClock(typed: string): string {
  const [, hours = '', minutes = '00'] = /^(\d{1,2})(?:[:.h ]?(\d{2}))?\s*h?$/i.exec(typed.trim()) ?? []
  return hours === '' || Number(hours) > 23 || Number(minutes) > 59
    ? typed.trim()
    : `${hours.padStart(2, '0')}:${minutes}`
}
