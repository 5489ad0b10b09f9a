import type { Language } from '@/domain/person'
import adminEn from './parts/admin.en.json'
import adminEs from './parts/admin.es.json'
import clinicianEn from './parts/clinician.en.json'
import clinicianEs from './parts/clinician.es.json'
import entryEn from './parts/entry.en.json'
import entryEs from './parts/entry.es.json'
import errorsEn from './parts/errors.en.json'
import errorsEs from './parts/errors.es.json'
import patientEn from './parts/patient.en.json'
import patientEs from './parts/patient.es.json'
import recordEn from './parts/record.en.json'
import recordEs from './parts/record.es.json'

/** One file for each part of the house and language; a namespace stands in one part only. */
const catalogues: Record<Language, Record<string, unknown>> = {
  en: { ...adminEn, ...clinicianEn, ...entryEn, ...errorsEn, ...patientEn, ...recordEn },
  es: { ...adminEs, ...clinicianEs, ...entryEs, ...errorsEs, ...patientEs, ...recordEs },
}

/** The words of some screens only: what a route does not show is not sent. */
export function messagesFor(language: Language, namespaces: readonly string[]): Record<string, unknown> {
  const all = catalogues[language]
  return Object.fromEntries(namespaces.map((name) => [name, all[name] ?? {}]))
}
