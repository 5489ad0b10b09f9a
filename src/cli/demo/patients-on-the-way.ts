import { fromHarbourWall, fromTemplate } from '@/cli/demo/from-template'
import { measured, nhlbi, persona, steady, tenth } from '@/cli/demo/new-persona'
import type { Persona } from '@/cli/demo/persona'

/** Whose programmes go on, each in a way of its own. */
export const patientsOnTheWay: readonly Persona[] = [
  // Ready for the next step.
  persona({
    key: 'aisha',
    name: 'Aisha Rahman',
    birthDate: '1985-10-09',
    clinician: 'ben',
    enrolled: -59,
    screening: { day: -59, answers: {}, signed: { day: -59, clearance: null } },
    programmes: [nhlbi({ published: -59, start: -58, weekdays: 'six' })],
    pain: { first: 2.4, last: 1, weeks: 8, rise: 0.6, noise: 0.5 },
    measures: measured([
      ['Stand at the lab bench all morning', 5, 1.5],
      ['Cycle to work', 3, 2],
    ]),
    habits: { walks: 0.97, partly: 0.02, mornings: 0.95, answersPain: 1 },
    review: { waits: { from: -6, to: 0 } },
  }),
  // Thirty minutes a day, for weeks.
  persona({
    key: 'grace',
    name: 'Grace Whitfield',
    birthDate: '1963-03-22',
    telephone: '07700 900101',
    clinician: 'anna',
    enrolled: -182,
    programmes: [
      {
        ...steady({ published: -182, start: -180, weekdays: 'daily' }, 10, 30, 8),
        exercises: [
          { key: 'balance', weekdays: [2, 4, 6], does: 0.9, partly: 0.1, rise: 0 },
          { key: 'side-steps', weekdays: [1, 3, 5], does: 0.85, partly: 0.1, rise: 0.2 },
        ],
      },
    ],
    pain: { first: 3, last: 0.6, weeks: 12, rise: 0.5, noise: 0.6 },
    measures: measured(
      [
        ['Work in the garden for an hour', 3, 2],
        ['Sing standing up', 5, 1],
        ['Lift the grandchildren', 2, 1.5],
      ],
      { asked: [-20] },
    ),
    habits: { walks: 0.95, partly: 0.03, mornings: 0.9, minuteOfDay: 10 * 60 + 40 },
  }),
  // High pain at the start.
  persona({
    key: 'patrick',
    name: 'Patrick Doyle',
    birthDate: '1971-11-11',
    clinician: 'anna',
    enrolled: -121,
    programmes: [
      { ...nhlbi({ published: -121, start: -119, weekdays: [1, 2, 4, 5, 6] }), highBaseline: true },
    ],
    pain: { first: 4.6, last: 1.8, weeks: 11, rise: 0.4, morning: -0.7, noise: 0.6 },
    measures: measured([
      ['Drive for more than half an hour', 3, 1],
      ['Put on my socks', 4, 1],
    ]),
    habits: { mornings: 0.9 },
  }),
  // A long name in another script, and two copies of a walk now and then.
  persona({
    key: 'abd-al-rahman',
    name: 'عبد الرحمن بن محمد بن عبد الله بن إبراهيم الأنصاري المراكشي',
    birthDate: '1968-07-07',
    clinician: 'ben',
    enrolled: -91,
    programmes: [tenth({ published: -91, start: -89, weekdays: [1, 2, 3, 4, 6, 7] }, 8, 25, 3)],
    pain: { first: 3.4, last: 2, weeks: 10 },
    habits: { withdraws: 0.05, minuteOfDay: 20 * 60 },
  }),
  // Every second day without a word; a week that was held has been written down since, and would be another one now.
  persona({
    key: 'lucy',
    name: 'Lucy Fairweather',
    birthDate: '1990-01-19',
    clinician: 'ben',
    enrolled: -98,
    programmes: [steady({ published: -98, start: -96, weekdays: 'daily' }, 6, 30, 9)],
    pain: { first: 3, last: 2.5, weeks: 10 },
    habits: { walks: 0.95, mornings: 0.9 },
    spells: [{ from: -52, to: 30, habits: { walks: 0.55, saysNo: 0.05, mornings: 0.45, answersPain: 0.8 } }],
    script: {
      from: -12,
      days: [
        ['full', 2, 3, 2],
        ['full', 2, 2, 2],
        ['full', 2, 3, 2],
        ['full', 2, 3, 2],
        ['full', 1, 2, 2],
        ['full', 2, 2, 1],
        ['full', 2, 3, 2],
      ],
    },
    writtenLater: { days: [-11, -9, -8], on: -1 },
    review: { anyDay: true },
  }),
  // Says no, and why. Fell last winter: his exercise is locked.
  persona({
    key: 'george',
    name: 'George Pappas',
    birthDate: '1960-05-13',
    telephone: '07700 900122',
    clinician: 'anna',
    enrolled: -140,
    programmes: [fromTemplate('older-and-unsteady', { published: -140, start: -138 })],
    screening: {
      day: -139,
      answers: { fallen: 'yes', worried: 'unsure' },
      signed: { day: -139, clearance: null },
    },
    pain: { first: 3.2, last: 2.4, weeks: 14 },
    habits: { walks: 0.6, saysNo: 0.95, reasons: ['weather', 'weather', 'pain', 'time', 'unwell'] },
  }),
  // Writes it down the next morning. Ill since the day before yesterday: asks for a pause, two days of it past already.
  persona({
    key: 'ingrid',
    name: 'Ingrid Sørensen',
    birthDate: '1968-02-29',
    clinician: 'anna',
    enrolled: -112,
    programmes: [fromHarbourWall({ published: -112, start: -110 })],
    pain: { first: 2.6, last: 1.4, weeks: 10 },
    habits: { late: 0.45, restWalk: 0.25 },
    requests: [
      {
        ...{ asked: -1, minuteOfDay: 18 * 60 + 40, from: -2, to: 2, reason: 'illness' },
        note: 'A chest infection. My doctor says to rest until I am through the tablets.',
      },
    ],
  }),
  // Puts things right; ready weeks progress under a standing approval.
  persona({
    key: 'chidi',
    name: 'Chidi Nwosu',
    birthDate: '1977-09-03',
    email: 'chidi.nwosu@example.org',
    clinician: 'ben',
    enrolled: -77,
    programmes: [
      {
        ...tenth({ published: -77, start: -75, weekdays: 'six' }, 9, 30),
        standing: { upToRung: 12, until: 60 },
      },
    ],
    pain: { first: 3.4, last: 1.8, weeks: 9 },
    measures: measured([
      ['Play football with my son', 2, 1.5],
      ['Sleep through the night', 4, 1],
    ]),
    habits: { walks: 0.94, partly: 0.03, corrects: 0.3, withdraws: 0.06, tells: 0.6 },
  }),
]
