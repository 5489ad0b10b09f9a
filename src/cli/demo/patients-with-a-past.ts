import { fromTemplate } from '@/cli/demo/from-template'
import { measured, nhlbi, persona, steady, tenth } from '@/cli/demo/new-persona'
import type { Persona } from '@/cli/demo/persona'

/** Whose records hold a turn: pauses, a stop that was lifted, a new programme; and who has only just begun. */
export const patientsWithAPast: readonly Persona[] = [
  // Twelve days of flu, and back a step shorter.
  persona({
    key: 'margaret',
    name: 'Margaret O’Neill',
    birthDate: '1952-12-28',
    telephone: '07700 900133',
    clinician: 'anna',
    enrolled: -125,
    programmes: [
      {
        ...steady({ published: -125, start: -124, weekdays: 'six' }, 5, 27, 12),
        exercises: [{ key: 'heel-toe', weekdays: [2, 5], does: 0.85, partly: 0.1, rise: 0 }],
      },
    ],
    screening: {
      day: -125,
      answers: { fallen: 'yes', bones: 'yes' },
      signed: { day: -125, clearance: 'Osteopenia, on treatment; GP agrees to level walking.' },
    },
    unlock: { day: -84, reason: 'Steady on both legs for 20 s, walks the corridor with a counter at hand.' },
    pain: { first: 3, last: 1.8, weeks: 12 },
    habits: { walks: 0.92, minuteOfDay: 11 * 60 },
    pauses: [
      { asked: -96, from: -96, to: -93, reason: 'rest', note: 'Granddaughter’s wedding' },
      { asked: -60, from: -60, to: -49, reason: 'illness', note: 'Flu' },
    ],
  }),
  // A safety stop in the past, lifted after four days. Fell yesterday, unhurt: his exercises wait.
  persona({
    key: 'walter',
    name: 'Walter Lindgren',
    birthDate: '1964-10-30',
    telephone: '07700 900154',
    clinician: 'ben',
    enrolled: -133,
    programmes: [fromTemplate('treadmill', { published: -133, start: -131 })],
    pain: { first: 3, last: 2, weeks: 10 },
    falls: [{ day: -1, minuteOfDay: 15 * 60 + 25 }],
    stops: [
      {
        day: -70,
        minuteOfDay: 16 * 60 + 21,
        answer: 'chest',
        lifted: {
          day: -66,
          reason:
            'Seen at A&E the same evening: ECG and bloods normal. GP agrees to walking. Screened again, clear.',
        },
      },
    ],
  }),
  // A decision taken back, in Spanish.
  persona({
    key: 'carmen',
    name: 'Carmen Ortega Villanueva',
    birthDate: '1969-04-18',
    language: 'es',
    telephone: '07700 900166',
    clinician: 'anna',
    enrolled: -88,
    programmes: [tenth({ published: -88, start: -86, weekdays: 'six' }, 8, 30, 2)],
    pain: { first: 3, last: 2, weeks: 10 },
    measures: measured([
      ['Fregar los platos de pie', 4, 1],
      ['Subir las escaleras de casa', 5, 1.5],
    ]),
    habits: { walks: 0.92, minuteOfDay: 18 * 60 + 30 },
    review: { undone: -40 },
  }),
  // From the published schedule to steps made by hand, one of them falling on purpose.
  persona({
    key: 'elspeth',
    name: 'Elspeth MacLeod',
    birthDate: '1956-01-08',
    clinician: 'anna',
    enrolled: -154,
    programmes: [
      nhlbi({ published: -154, start: -152, weekdays: [1, 3, 5] }),
      {
        published: -80,
        start: -79,
        preset: 'hand',
        rungs: [20, 22, 24, 20, 24, 27, 30],
        weekdays: [1, 2, 4, 6],
        easyMinutes: 3,
        fallingReason: 'An easier step in between, agreed before the move to the new house.',
      },
    ],
    pain: { first: 2.8, last: 1.6, weeks: 16 },
    measures: measured([
      ['Walk to church and back', 4, 1.5],
      ['Hang out the washing', 5, 1],
    ]),
    habits: { minuteOfDay: 14 * 60 },
  }),
  // Weeks that hurt, shorter walks, and up again.
  persona({
    key: 'dmitri',
    name: 'Dmitri Volkov',
    birthDate: '1975-07-24',
    clinician: 'ben',
    enrolled: -147,
    programmes: [fromTemplate('after-a-long-break', { published: -147, start: -145 })],
    pain: { first: 2.8, last: 1.8, weeks: 16 },
    spells: [{ from: -90, to: -74, pain: 3.4, habits: { partly: 0.35 } }],
    flares: [-88],
  }),
  // To begin the day after tomorrow: answered the screening, with a yes that nobody has looked at.
  persona({
    key: 'priya',
    name: 'Priya Raman',
    birthDate: '1992-08-11',
    clinician: 'anna',
    enrolled: -1,
    screening: { day: -1, answers: { 'blood-thinners': 'yes', bones: 'unsure' }, signed: null },
    programmes: [fromTemplate('gentle-start', { published: -1, start: 2 })],
    pain: { first: 3.6, last: 2, weeks: 10 },
  }),
  // Joined; nothing prescribed yet.
  persona({
    key: 'zoe',
    name: 'Zoë Marchetti',
    birthDate: '1981-06-15',
    email: 'zoe.marchetti@example.org',
    clinician: 'ben',
    enrolled: -2,
  }),
]
