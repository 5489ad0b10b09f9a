import format from 'icu-minify/format'
import type { CompiledMessage } from 'icu-minify/format'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createTranslator } from 'next-intl'
import { describe, expect, it } from 'vitest'
import { icuArguments } from '@/cli/walls/icu-arguments'
import { projectRoot } from '@/cli/walls/scratch-tree'
import { languages } from '@/domain/person'
import type { Language } from '@/domain/person'
import { messagesFor } from './catalogue'

const folder = join(projectRoot, 'src/messages/parts')
const formatters = {
  getDateTimeFormat: (...args: ConstructorParameters<typeof Intl.DateTimeFormat>) =>
    new Intl.DateTimeFormat(...args),
  getNumberFormat: (...args: ConstructorParameters<typeof Intl.NumberFormat>) =>
    new Intl.NumberFormat(...args),
  getPluralRules: (...args: ConstructorParameters<typeof Intl.PluralRules>) => new Intl.PluralRules(...args),
}

type Sentence = { path: string; written: string; apart: unknown }

const isTree = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** Every sentence as its file has it, beside what the browser gets. */
function sentencesIn(written: unknown, apart: unknown, path = ''): Sentence[] {
  if (typeof written === 'string') return [{ path, written, apart }]
  if (!isTree(written) || !isTree(apart)) throw new TypeError(`${path} is no message`)
  return Object.entries(written).flatMap(([key, inside]) =>
    sentencesIn(inside, apart[key], path === '' ? key : `${path}.${key}`),
  )
}

function sentencesOf(language: Language): Sentence[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(`.${language}.json`))
    .flatMap((name) => {
      const written = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, unknown>
      return sentencesIn(written, messagesFor(language, Object.keys(written)))
    })
}

/** The keys of its choices: whatever word stands before a brace. */
const branchesOf = (sentence: string) => [...sentence.matchAll(/([\w-]+)\s*\{/g)].map(([, key = '']) => key)
const numbers = [0, 1, 2, 3, 5, 11, 21, 100, 0.586, -1.5, 12345.678]
const isCounted = (one: string) => /^\S+ (plural|number|selectordinal)$/.test(one)

/** Sets of values that the sentence could be asked with. */
function valuesFor(sentence: string): Record<string, unknown>[] {
  const asked = icuArguments(sentence)
  const tags = asked.filter((one) => one.startsWith('<')).map((tag) => tag.slice(1, -1))
  const named = asked.filter((one) => !one.startsWith('<'))
  const nameOf = (one: string) => one.slice(0, one.indexOf(' '))
  const counted = new Set(named.filter(isCounted).map(nameOf))
  const words = [...branchesOf(sentence), 'Zoë Ø']
  const choose = (name: string, at: number) =>
    counted.has(name) ? numbers[at % numbers.length] : words[at % words.length]
  return Array.from({ length: Math.max(numbers.length, words.length) }, (_, round) => ({
    ...Object.fromEntries(named.map(nameOf).map((name, place) => [name, choose(name, round + place)])),
    ...Object.fromEntries(
      tags.map((tag) => [tag, (inside: unknown) => `<${tag}>${String(inside)}</${tag}>`]),
    ),
  }))
}

const apart = (language: Language, message: unknown, values: Record<string, unknown>) =>
  format(message as CompiledMessage, language, values as never, { formatters, timeZone: 'UTC' })

/** As ICU's own reader says it, parser and all. */
function asIcu(language: Language, sentence: string): (values: Record<string, unknown>) => unknown {
  const messages = { sentence }
  const onError = (error: Error) => {
    throw error
  }
  const translator = createTranslator({ locale: language, messages, timeZone: 'UTC', onError })
  return (values) => translator.markup('sentence', values as never)
}

describe('what the browser gets', () => {
  it.each(languages)('says in %s what ICU says, whatever the values', (language) => {
    const differing = sentencesOf(language).flatMap((sentence) => {
      const icu = asIcu(language, sentence.written)
      return valuesFor(sentence.written)
        .map((values) => ({
          path: sentence.path,
          values,
          said: apart(language, sentence.apart, values),
          icu: icu(values),
        }))
        .filter((one) => one.said !== one.icu)
    })
    expect(differing).toEqual([])
  })

  it('is every sentence that is written', () => {
    expect(sentencesOf('en').length).toBeGreaterThan(1000)
  })
})
