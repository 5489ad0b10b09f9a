import { describe, expect, it } from 'vitest'
import { calendarDay } from '@/domain/calendar-day'
import {
  ageOn,
  changedDetails,
  checkBirthDate,
  emailSchema,
  passwordSchema,
  personNameSchema,
  telephoneSchema,
} from '@/domain/person'

describe('a name', () => {
  it.each([
    'Jo',
    'María José Núñez-Ortiz',
    'عبد الرحمن الفارسي',
    'محمد'.repeat(50),
    'می‌خواهم',
    '李小龍',
    'Σωκράτης',
    '🙂'.repeat(200),
    'Zoë 👩🏽‍⚕️',
    'n'.repeat(200),
    "O'Neill",
  ])('%s is taken as it is', (name) => {
    expect(personNameSchema.parse(name)).toBe(name.normalize('NFC'))
  })

  it.each([
    '',
    '   ',
    'n'.repeat(201),
    '🙂'.repeat(201),
    'Jo\nAnn',
    'Jo\u0000',
    'Jo\u202Eann',
    'Jo\uD800',
    12,
    null,
  ])('%o is refused', (name) => {
    expect(personNameSchema.safeParse(name).success).toBe(false)
  })

  it('loses the spaces around it', () => {
    expect(personNameSchema.parse('  Jo Ann ')).toBe('Jo Ann')
  })
})

it.each([
  ['2000-02-29', '2025-02-28', 24],
  ['2000-02-29', '2025-03-01', 25],
  ['1955-06-15', '2020-06-14', 64],
  ['1955-06-15', '2020-06-15', 65],
  ['2026-03-02', '2026-03-02', 0],
])('someone born on %s is on %s aged %d', (birthDate, day, age) => {
  expect(ageOn(calendarDay(birthDate), calendarDay(day))).toBe(age)
})

it.each([
  ['1900-01-01', null],
  ['2026-03-02', null],
  ['1899-12-31', 'invalid'],
  ['2026-03-03', 'in-the-future'],
])('a birth date of %s is %s on 2 March 2026', (birthDate, code) => {
  expect(checkBirthDate(calendarDay(birthDate), calendarDay('2026-03-02'))?.code ?? null).toBe(code)
})

describe('how to reach somebody', () => {
  it('writes e-mail addresses alike', () => {
    expect(emailSchema.parse(' Ana.Ruiz@Clinic.Example ')).toBe('ana.ruiz@clinic.example')
    expect(['', 'ana', 'ana@', '@clinic.example'].some((text) => emailSchema.safeParse(text).success)).toBe(
      false,
    )
  })

  it.each(['112', '+34 91 555 01 20', '(020) 7946-0000', '020.7946.0000'])('takes %s', (telephone) => {
    expect(telephoneSchema.safeParse(telephone).success).toBe(true)
  })

  it.each(['', '12', 'abc', '+++', '1'.repeat(31), 'tel:112', '112\n113'])(
    'refuses %o as a telephone',
    (telephone) => {
      expect(telephoneSchema.safeParse(telephone).success).toBe(false)
    },
  )
})

it.each([
  [11, false],
  [12, true],
  [200, true],
  [201, false],
])('a password of %d characters is taken: %s', (length, taken) => {
  expect(passwordSchema.safeParse('p'.repeat(length)).success).toBe(taken)
})

it('of two versions of somebody’s details, what differs is named in the order of the form', () => {
  const ada = {
    ...{ name: 'Ada Byron', birthDate: calendarDay('1815-12-10'), language: 'en' as const },
    ...{ telephone: null, email: 'ada@byron.example' },
  }
  expect(changedDetails(ada, { ...ada })).toEqual([])
  expect(changedDetails(ada, { ...ada, email: null, name: 'Ada Lovelace' })).toEqual(['name', 'email'])
  const all = { name: 'B', birthDate: calendarDay('1815-12-11'), language: 'es' as const, telephone: '112' }
  expect(changedDetails(ada, { ...all, email: null })).toEqual([
    ...['name', 'birthDate', 'language', 'telephone', 'email'],
  ])
})
