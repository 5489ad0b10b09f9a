import { describe, expect, it } from 'vitest'
import { languages } from '@/domain/person'
import type { Language } from '@/domain/person'
import { catalogues } from '@/messages/catalogue'
import english from '@/messages/parts/record.en.json'
import spanish from '@/messages/parts/record.es.json'

// What is said to patients, word for word where the clinical rules word it, and without what is never said.

const told = { en: english.record.told, es: spanish.record.told }

/** Only patients' screens show these. Of 'record' and 'errors', which a desk shows too, a part of them reaches phones. */
const THEIRS = [
  ...['shell', 'today', 'morning', 'noWalk', 'flare', 'logWalk', 'walkDetails', 'timeWalk', 'todayExercises'],
  ...['exercise', 'ownEntries', 'stopScreen', 'progress', 'ownVisit', 'learn', 'me', 'join'],
]
const OF_RECORD = ['own-legend', 'own-event', 'gate', 'pain', 'told', 'week', 'walk']

/** Every sentence of these words, by its path. */
function sentencesOf(words: unknown, path: string): [string, string][] {
  if (typeof words === 'string') return [[path, words]]
  if (typeof words !== 'object' || words === null) throw new TypeError(`${path} is no message`)
  return Object.entries(words).flatMap(([key, inside]) => sentencesOf(inside, `${path}.${key}`))
}

function saidToPatients(language: Language): [string, string][] {
  const all = catalogues[language]
  const record = all['record'] as Record<string, unknown>
  return [
    ...THEIRS.flatMap((name) => sentencesOf(all[name], name)),
    ...OF_RECORD.flatMap((name) => sentencesOf(record[name], `record.${name}`)),
  ]
}

const never: Record<Language, RegExp> = {
  en: /step(ping|ped)? back|\bfail|complian|adheren|\b(walked|did|done|rested|logged) too (much|many|little|few)|should(n’t)? have|ought to|you (forgot|missed|did not|didn’t|broke)|your fault|\blazy\b|disappoint|\bpoor|streak|badge|congrat|well done|keep it up/i,
  es: /paso atrás|retroce|fracas|incumpl|adheren|demasiad[oa]s? (poc|much)|deber?ía haber|debió|tendría que haber|(se )?olvidó|usted no (hizo|anotó|caminó)|su culpa|perez|decepcion|\bracha|insignia|enhorabuena|felicidades|bien hecho|siga así/i,
}
const blames = (language: Language, sentence: string) => never[language].test(sentence)

describe('what is said about pain', () => {
  it.each([
    ['amber', 'Worst pain {worst}. Often fine if it has eased by tomorrow morning. We will ask you then.'],
    [
      'red',
      'Worst pain {worst}. More than we want. Stop or shorten today, walk gently tomorrow. Worse, or spreading down the leg: ring us.',
    ],
    ['above-plan', 'Well above plan. Steady beats big days.'],
    ['green', 'Worst pain {worst}. A calm walk for your back.'],
    ['amber-earlier', 'Worst pain {worst}. If it is worse now, or spreading down the leg: ring us.'],
    ['red-earlier', 'Worst pain {worst}. More than we want. Worse now, or spreading down the leg: ring us.'],
  ] as const)('is worded as the rules word it (%s)', (key, sentence) => {
    expect(told.en[key]).toBe(sentence)
  })

  it.each([
    [
      'amber',
      'Dolor máximo {worst}. Suele estar bien si mañana por la mañana ha bajado. Se lo preguntaremos entonces.',
    ],
    [
      'red',
      'Dolor máximo {worst}. Más de lo que queremos. Pare o acorte hoy y camine suave mañana. Si empeora o baja por la pierna, llámenos.',
    ],
    ['above-plan', 'Muy por encima del plan. La constancia vale más que los días grandes.'],
  ] as const)('says the same in Spanish (%s)', (key, sentence) => {
    expect(told.es[key]).toBe(sentence)
  })
})

describe('what is never said', () => {
  it('is found where it is said', () => {
    const blaming: [Language, string][] = [
      ['en', 'You failed to reach your target.'],
      ['en', 'We step back to 10 minutes.'],
      ['en', 'You walked too much.'],
      ['en', 'You should have stopped.'],
      ['en', 'A streak of 6 days.'],
      ['es', 'Ha caminado demasiado poco.'],
      ['es', 'Debería haber parado.'],
      ['es', 'Un paso atrás: 10 minutos.'],
      ['es', 'Enhorabuena.'],
    ]
    expect(blaming.filter(([language, sentence]) => !blames(language, sentence))).toEqual([])
  })

  it.each(languages)('is nowhere among what patients read (%s)', (language) => {
    const said = saidToPatients(language)
    expect(said.length).toBeGreaterThan(400)
    expect(said.filter(([, sentence]) => blames(language, sentence))).toEqual([])
  })

  it.each(languages)('is a mail or message that goes to somebody at a stop (%s)', (language) => {
    const said = ['stopScreen', 'today'].flatMap((name) => sentencesOf(catalogues[language][name], name))
    const promises = /e-?mail|\bmails?\b|correo|\bSMS\b|text message|mensaje de texto|alarm|notif|avisa/i
    expect(said.filter(([, sentence]) => promises.test(sentence))).toEqual([])
    expect(promises.test('Your clinic gets an e-mail.')).toBe(true)
  })
})
