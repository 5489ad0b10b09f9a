import { describe, expect, it } from 'vitest'
import { exerciseKeys, exerciseLibrary } from '@/domain/exercise-library'
import { languages } from '@/domain/person'
import { messagesFor } from '@/messages/catalogue'

type Words = Record<string, Record<string, string>>

describe.each(languages)('the exercises in %s', (language) => {
  const words = messagesFor(language, ['exercises'])['exercises'] as Words

  it.each(exerciseKeys)('%s has a name, a reason, and its words numbered without a gap', (key) => {
    const paths = Object.keys(words[key] ?? {})
    const numbers = (letter: string) =>
      paths.filter((path) => new RegExp(`^${letter}\\d+$`).test(path)).map((path) => Number(path.slice(1)))
    expect(paths).toEqual(expect.arrayContaining(['name', 'short', 'why', 'start']))
    for (const [letter, least] of [
      ['s', 4],
      ['c', 3],
      ['w', 2],
    ] as const) {
      const found = numbers(letter)
      expect(found).toEqual(found.map((_number, index) => index + 1))
      expect(found.length).toBeGreaterThanOrEqual(least)
    }
  })

  it.each(exerciseKeys)('%s warns of what its definition minds', (key) => {
    const cautions = Object.entries(words[key] ?? {})
      .filter(([path]) => /^w\d+$/.test(path))
      .map(([, text]) => text)
      .join(' ')
    const { balance, kneeCaution, needsClearanceWithDisc } = exerciseLibrary[key]
    expect(/counter|encimera/.test(cautions)).toBe(balance)
    expect(/knee|rodilla/.test(cautions)).toBe(kneeCaution)
    expect(/disc/.test(cautions)).toBe(needsClearanceWithDisc !== 'never')
  })
})
