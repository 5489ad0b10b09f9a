import format from 'icu-minify/format'
import type { CompiledMessage } from 'icu-minify/format'
import type { Messages, useTranslations } from 'next-intl'
import type { Language } from '@/domain/person'
import { messagesFor } from './catalogue'

type Namespace = keyof Messages
type Translate<N extends Namespace> = ReturnType<typeof useTranslations<N>>

const formatters = {
  getDateTimeFormat: (...args: ConstructorParameters<typeof Intl.DateTimeFormat>) =>
    new Intl.DateTimeFormat(...args),
  getNumberFormat: (...args: ConstructorParameters<typeof Intl.NumberFormat>) =>
    new Intl.NumberFormat(...args),
  getPluralRules: (...args: ConstructorParameters<typeof Intl.PluralRules>) => new Intl.PluralRules(...args),
}

const below = (tree: unknown, key: string): unknown =>
  typeof tree === 'object' && tree !== null ? (tree as Record<string, unknown>)[key] : undefined

/** @param name of the words, for a sentence that is not there */
function sayer(language: Language, words: unknown, name: string) {
  const found = (path: string) => path.split('.').reduce(below, words)
  const say = (path: string, values: Record<string, string | number> = {}): string => {
    const message = found(path)
    if (message === undefined) throw new RangeError(`there is no ${name}.${path}`)
    const said = format(message as CompiledMessage, language, values, { formatters, timeZone: 'UTC' })
    return typeof said === 'string' ? said : said.join('')
  }
  return Object.assign(say, { has: (path: string) => found(path) !== undefined })
}

/** Sentences of a namespace where no screen is drawn: on paper, in whichever language it is read. Server only. */
export const translatorFor = <N extends Namespace>(language: Language, namespace: N): Translate<N> =>
  sayer(language, messagesFor(language, [namespace])[namespace], namespace) as unknown as Translate<N>

/** The same of several namespaces, by paths that begin with the name of one. */
export const translatorOver = (language: Language, ...namespaces: Namespace[]): Translate<never> =>
  sayer(language, messagesFor(language, namespaces), language) as unknown as Translate<never>
