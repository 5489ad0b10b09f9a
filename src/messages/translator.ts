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

/** Sentences of a namespace where no screen is drawn: on paper, in whichever language it is read. Server only. */
export function translatorFor<N extends Namespace>(language: Language, namespace: N): Translate<N> {
  const words = messagesFor(language, [namespace])[namespace]
  const found = (path: string) => path.split('.').reduce(below, words)
  const say = (path: string, values: Record<string, string | number> = {}): string => {
    const message = found(path)
    if (message === undefined) throw new RangeError(`there is no ${namespace}.${path}`)
    const said = format(message as CompiledMessage, language, values, { formatters, timeZone: 'UTC' })
    return typeof said === 'string' ? said : said.join('')
  }
  return Object.assign(say, { has: (path: string) => found(path) !== undefined }) as unknown as Translate<N>
}
