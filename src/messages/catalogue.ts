import type { Language } from '@/domain/person'
import en from './en.json'
import es from './es.json'

const catalogues: Record<Language, Record<string, unknown>> = { en, es }

/** The words of some screens only: what a route does not show is not sent. */
export function messagesFor(language: Language, namespaces: readonly string[]): Record<string, unknown> {
  const all = catalogues[language]
  return Object.fromEntries(namespaces.map((name) => [name, all[name] ?? {}]))
}
