import compile from 'icu-minify/compile'
import type { Language } from '@/domain/person'
import adminEn from './parts/admin.en.json'
import adminEs from './parts/admin.es.json'
import appointmentEn from './parts/appointment.en.json'
import appointmentEs from './parts/appointment.es.json'
import clinicianEn from './parts/clinician.en.json'
import clinicianEs from './parts/clinician.es.json'
import entryEn from './parts/entry.en.json'
import entryEs from './parts/entry.es.json'
import errorsEn from './parts/errors.en.json'
import errorsEs from './parts/errors.es.json'
import exercisesEn from './parts/exercises.en.json'
import exercisesEs from './parts/exercises.es.json'
import figuresEn from './parts/figures.en.json'
import figuresEs from './parts/figures.es.json'
import learnEn from './parts/learn.en.json'
import learnEs from './parts/learn.es.json'
import libraryEn from './parts/library.en.json'
import libraryEs from './parts/library.es.json'
import outcomesEn from './parts/outcomes.en.json'
import outcomesEs from './parts/outcomes.es.json'
import ownPhonesEn from './parts/own-phones.en.json'
import ownPhonesEs from './parts/own-phones.es.json'
import ownVisitEn from './parts/own-visit.en.json'
import ownVisitEs from './parts/own-visit.es.json'
import paperEn from './parts/paper.en.json'
import paperEs from './parts/paper.es.json'
import paletteEn from './parts/palette.en.json'
import patientEn from './parts/patient.en.json'
import paletteEs from './parts/palette.es.json'
import patientEs from './parts/patient.es.json'
import pausesAndFallsEn from './parts/pauses-and-falls.en.json'
import pausesAndFallsEs from './parts/pauses-and-falls.es.json'
import phoneExercisesEn from './parts/phone-exercises.en.json'
import phoneExercisesEs from './parts/phone-exercises.es.json'
import programmeEn from './parts/programme.en.json'
import programmeEs from './parts/programme.es.json'
import recordEn from './parts/record.en.json'
import recordEs from './parts/record.es.json'
import screeningEn from './parts/screening.en.json'
import screeningEs from './parts/screening.es.json'
import templatesEn from './parts/templates.en.json'
import templatesEs from './parts/templates.es.json'
import timeWalkEn from './parts/time-walk.en.json'
import timeWalkEs from './parts/time-walk.es.json'
import weeklyEn from './parts/weekly.en.json'
import weeklyEs from './parts/weekly.es.json'
import walkingKindsEn from './parts/walking-kinds.en.json'
import walkingKindsEs from './parts/walking-kinds.es.json'

/** One file for each part of the house and language; a namespace stands in one part only. */
const english = {
  ...adminEn,
  ...appointmentEn,
  ...clinicianEn,
  ...entryEn,
  ...errorsEn,
  ...exercisesEn,
  ...figuresEn,
  ...learnEn,
  ...libraryEn,
  ...outcomesEn,
  ...ownPhonesEn,
  ...ownVisitEn,
  ...paperEn,
  ...paletteEn,
  ...patientEn,
  ...pausesAndFallsEn,
  ...phoneExercisesEn,
  ...programmeEn,
  ...recordEn,
  ...screeningEn,
  ...templatesEn,
  ...timeWalkEn,
  ...walkingKindsEn,
  ...weeklyEn,
}
const spanish: typeof english = {
  ...adminEs,
  ...appointmentEs,
  ...clinicianEs,
  ...entryEs,
  ...errorsEs,
  ...exercisesEs,
  ...figuresEs,
  ...learnEs,
  ...libraryEs,
  ...outcomesEs,
  ...ownPhonesEs,
  ...ownVisitEs,
  ...paperEs,
  ...paletteEs,
  ...patientEs,
  ...pausesAndFallsEs,
  ...phoneExercisesEs,
  ...programmeEs,
  ...recordEs,
  ...screeningEs,
  ...templatesEs,
  ...timeWalkEs,
  ...walkingKindsEs,
  ...weeklyEs,
}
/** As they are written. */
export const catalogues: Record<Language, Record<string, unknown>> = { en: english, es: spanish }

declare module 'next-intl' {
  /** A word is asked for by a key that is written: the types refuse any other. */
  interface AppConfig {
    Messages: typeof english
  }
}

/** Sentences as the browser's small formatter reads them: they are taken apart here, so that no phone fetches a parser. */
function takenApart(words: unknown): unknown {
  // What crosses to the browser has to be made of plain objects; the branches of a choice come without a prototype.
  if (typeof words === 'string') return JSON.parse(JSON.stringify(compile(words))) as unknown
  if (typeof words !== 'object' || words === null) return words
  return Object.fromEntries(Object.entries(words).map(([key, inside]) => [key, takenApart(inside)]))
}

const known = new Map<string, unknown>()

function wordsOf(language: Language, namespace: string): unknown {
  const key = `${language}.${namespace}`
  const words = known.get(key) ?? takenApart(catalogues[language][namespace] ?? {})
  known.set(key, words)
  return words
}

/** The words of some screens only: what a route does not show is not sent. Server only. */
export function messagesFor(language: Language, namespaces: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(namespaces.map((name) => [name, wordsOf(language, name)]))
}
