import { fromTemplate } from '@/cli/demo/from-template'
import { measured, nhlbi, persona, seen, steady, tenth } from '@/cli/demo/new-persona'
import type { Persona } from '@/cli/demo/persona'

/** Who needs somebody now, most urgent first. */
export const patientsInNeed: readonly Persona[] = [
  // A safety stop at the end of yesterday's walk, not opened yet.
  persona({
    key: 'derek',
    name: 'Derek Holloway',
    birthDate: '1967-06-21',
    telephone: '07700 900145',
    clinician: 'anna',
    enrolled: -46,
    programmes: [nhlbi({ published: -46, start: -44, weekdays: 'daily' })],
    pain: { first: 3, last: 4, weeks: 6, rise: 0.8 },
    habits: { walks: 0.95, partly: 0.04, minuteOfDay: 17 * 60 + 30 },
    stops: [{ day: -1, minuteOfDay: 17 * 60 + 52, answer: 'saddle', lifted: null }],
    visits: [
      seen(-46, -25, [9, 0], { agreed: 'Two shorter walks on days at the desk.' }),
      seen(-25, 8, [9, 0]),
    ],
    review: { waits: { from: -5, to: 0 } },
  }),
  // Pain up since the first week.
  persona({
    key: 'marta',
    name: 'Marta Kowalczyk',
    birthDate: '1979-01-30',
    telephone: '07700 900163',
    clinician: 'anna',
    enrolled: -34,
    programmes: [steady({ published: -34, start: -32, weekdays: 'daily' }, 5, 27, 12)],
    pain: { first: 2, last: 2.4, weeks: 4, rise: 0.8, noise: 0.45 },
    measures: measured(
      [
        ['Carry my daughter upstairs', 5, 1],
        ['Sit through a film', 6, 0.8],
      ],
      { asked: [-2] },
    ),
    habits: { walks: 0.97, partly: 0.02, mornings: 0.95, answersPain: 1 },
    visits: [seen(-34, 6, [14, 0])],
    spells: [{ from: -7, to: 6, pain: 3.2, habits: { partly: 0.3, walks: 0.9 } }],
    review: { waits: { from: -7, to: 1 } },
  }),
  // A flare declared two days ago: the plan that was signed is on for the third day.
  persona({
    key: 'ji-woo',
    name: 'Ji-woo Park',
    birthDate: '1988-09-12',
    clinician: 'ben',
    enrolled: -63,
    programmes: [steady({ published: -63, start: -60, weekdays: 'daily', flarePlan: true }, 6, 30, 12)],
    pain: { first: 3, last: 1.5, weeks: 8 },
    habits: { walks: 0.93 },
    spells: [{ from: -3, to: 4, pain: 4, habits: { partly: 0.9 } }],
    flares: [-2],
    visits: [
      seen(-63, -35, [15, 30], {
        agreed: 'The plan for flares is on the fridge.',
        note: 'Worried about lifting at work. Went through the flare plan; signed today.',
      }),
      seen(-35, 0, [15, 30], { kind: 'telephone' }),
    ],
    review: { waits: { from: -3, to: 2 } },
  }),
  // Silent for four due days.
  persona({
    key: 'samuel',
    name: 'Samuel Osei',
    birthDate: '1955-04-02',
    telephone: '07700 900178',
    clinician: 'anna',
    enrolled: -53,
    programmes: [steady({ published: -53, start: -52, weekdays: 'daily' }, 5, 27, 12)],
    pain: { first: 3, last: 2, weeks: 8 },
    habits: { walks: 0.93, minuteOfDay: 10 * 60 + 30 },
    visits: [
      seen(-53, -32, [11, 0], { agreed: 'Walk before breakfast, not after.' }),
      seen(-32, 13, [11, 0]),
    ],
    spells: [{ from: -4, to: 2, habits: { walks: 0, saysNo: 0, mornings: 0, restWalk: 0 } }],
    review: { waits: { from: -4, to: 3 } },
  }),
  // Walking less: two of seven days, all of them logged.
  persona({
    key: 'helen',
    name: 'Helen Brandt',
    birthDate: '1974-08-17',
    telephone: '07700 900184',
    clinician: 'ben',
    enrolled: -84,
    programmes: [steady({ published: -84, start: -82, weekdays: 'daily' }, 8, 30, 12)],
    pain: { first: 4, last: 3, weeks: 8, rise: 0.8 },
    script: {
      from: -7,
      days: [
        [8, 3, 4, 3],
        ['no', null, null, 3],
        ['no', null, null, null],
        [24, 3, 4, 2],
        ['no', null, null, 3],
        [12, 4, 4, 3],
        [24, 3, 3, 3],
      ],
    },
    habits: {
      ...{ walks: 0.95, partly: 0.03, mornings: 0.9 },
      minuteOfDay: 9 * 60 + 30,
      reasons: ['time', 'weather', 'time', 'other'],
    },
  }),
  // A pause to come.
  persona({
    key: 'tomas',
    name: 'Tomás Rivera',
    birthDate: '1982-12-05',
    language: 'es',
    email: 'tomas.rivera@example.org',
    clinician: 'ben',
    enrolled: -105,
    programmes: [tenth({ published: -105, start: -102, weekdays: 'six' }, 10, 30)],
    pain: { first: 3, last: 0.8, weeks: 10 },
    habits: { walks: 0.94, minuteOfDay: 19 * 60 },
    visits: [
      seen(-105, -49, [12, 15], { agreed: 'Los domingos, hasta el puerto y vuelta.' }),
      seen(-49, 12, [12, 15], { kind: 'telephone' }),
    ],
    pauses: [{ asked: -1, from: 3, to: 9, reason: 'holiday', note: 'Una semana con mi hermana en Vigo' }],
  }),
  // Too little pain noted to decide on.
  persona({
    key: 'noor',
    name: 'Noor Haddad',
    birthDate: '1993-05-26',
    clinician: 'anna',
    enrolled: -26,
    programmes: [steady({ published: -26, start: -24, weekdays: [1, 2, 3, 5, 6] }, 7, 29, 12)],
    pain: { first: 3, last: 3, weeks: 4 },
    habits: { walks: 0.99, partly: 0, answersPain: 0.3, mornings: 0.5 },
    review: { waits: { from: -7, to: 0 } },
  }),
  // Enrolled four days ago, the code not used yet.
  persona({
    key: 'oliver',
    name: 'Oliver Grant',
    birthDate: '1997-02-14',
    telephone: '07700 900199',
    clinician: 'ben',
    enrolled: -4,
    joined: null,
    programmes: [fromTemplate('standard-12-weeks', { published: -4, start: 1 })],
  }),
]
