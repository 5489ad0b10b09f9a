import { describe, expect, it } from 'vitest'
import { instant, instantAt, calendarDay } from '@/domain/calendar-day'
import { clinicSettingsSchema, isOpenAt, nextChange } from '@/domain/clinic'
import type { OpeningHours } from '@/domain/clinic'

const nineToFive = { opens: '09:00', closes: '17:30' }
const hours: OpeningHours = {
  1: nineToFive,
  2: nineToFive,
  3: null,
  4: nineToFive,
  5: nineToFive,
  6: null,
  7: null,
}
const closed: OpeningHours = { 1: null, 2: null, 3: null, 4: null, 5: null, 6: null, 7: null }
const zone = 'Europe/Madrid'
const at = (day: string, minute: number) => instantAt(calendarDay(day), minute, zone)

describe('opening hours', () => {
  it.each([
    ['2026-03-02', 539, false],
    ['2026-03-02', 540, true],
    ['2026-03-02', 1049, true],
    ['2026-03-02', 1050, false],
    ['2026-03-04', 600, false],
  ])('on %s at minute %d: %s', (day, minute, open) => {
    expect(isOpenAt(hours, zone, at(day, minute))).toBe(open)
  })

  it.each([
    ['2026-03-02', 0, '2026-03-02', 540, true],
    ['2026-03-02', 540, '2026-03-02', 1050, false],
    ['2026-03-03', 1050, '2026-03-05', 540, true],
    // Over the weekend in which the clocks go forward.
    ['2026-03-27', 1100, '2026-03-30', 540, true],
  ])('after %s, minute %d, change on %s, minute %d', (day, minute, nextDay, nextMinute, open) => {
    expect(nextChange(hours, zone, at(day, minute))).toEqual({ at: at(nextDay, nextMinute), open })
  })

  it('never change where there are none, and come back after a week', () => {
    expect(nextChange(closed, zone, at('2026-03-02', 0))).toBeNull()
    const mondays = { ...closed, 1: nineToFive }
    expect(nextChange(mondays, zone, at('2026-03-02', 1100))).toEqual({
      at: at('2026-03-09', 540),
      open: true,
    })
  })

  it('are those of the clinic, wherever it is', () => {
    expect(isOpenAt(hours, 'America/New_York', instant('2026-03-02T14:30:00Z'))).toBe(true)
    expect(isOpenAt(hours, 'America/New_York', instant('2026-03-02T13:30:00Z'))).toBe(false)
  })
})

describe('settings of a clinic', () => {
  const settings = {
    name: 'Clínica del Puente',
    telephone: '+34 91 555 01 20',
    emergencyNumber: '112',
    safetyContact: 'guardia@clinica.example',
    openingHours: hours,
    timeZone: zone,
    language: 'es',
  }

  it('are taken when whole', () => {
    expect(clinicSettingsSchema.parse(settings)).toEqual(settings)
  })

  it.each([
    { name: '  ' },
    { name: 'n'.repeat(201) },
    { telephone: '12' },
    { telephone: 'call us' },
    { emergencyNumber: '1' },
    { emergencyNumber: 'help' },
    { safetyContact: 'x' },
    { openingHours: { ...hours, 1: { opens: '17:00', closes: '09:00' } } },
    { openingHours: { ...hours, 1: { opens: '9:00', closes: '17:00' } } },
    { openingHours: { ...hours, 1: { opens: '09:00', closes: '24:00' } } },
    { openingHours: {} },
    { timeZone: 'Madrid' },
    { language: 'fr' },
  ])('are refused with %o', (change) => {
    expect(clinicSettingsSchema.safeParse({ ...settings, ...change }).success).toBe(false)
  })
})
