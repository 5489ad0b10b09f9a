import { createTranslator } from 'next-intl'
import { describe, expect, it } from 'vitest'
import type { Language } from '@/domain/person'
import { plainWalk } from '@/domain/walk-manner'
import type { AskedWalk, WalkManner } from '@/domain/walk-manner'
import english from '@/messages/parts/record.en.json'
import spanish from '@/messages/parts/record.es.json'
import { walkWords } from '@/messages/walk-words'

function line(walk: Partial<WalkManner>, split: AskedWalk['split'], language: Language = 'en'): string {
  const translate = createTranslator<typeof english, 'record.walk'>({
    locale: language,
    messages: { en: english, es: spanish }[language],
    namespace: 'record.walk',
    onError: (error) => {
      throw error
    },
  })
  return walkWords({ walk: { ...plainWalk, ...walk }, split })
    .map(({ key, values }) => translate(key, values))
    .join(' · ')
}

const parted = { warmUp: 5, brisk: 9, coolDown: 5 }
const whole = { warmUp: 0, brisk: 12, coolDown: 0 }

describe('how a walk is meant, in one line', () => {
  it.each<[string, string, Partial<WalkManner>, AskedWalk['split']]>([
    ['the minutes in their order', '5 easy, 9 brisk, 5 easy', {}, parted],
    ['a warm-up alone', '5 easy, 9 brisk', {}, { ...parted, coolDown: 0 }],
    ['a cool-down alone', '9 brisk, 5 easy', {}, { ...parted, warmUp: 0 }],
    ['an easy walk, whose ends are slower', '5 slow, 9 easy, 5 slow', { kind: 'easy' }, parted],
    ['nothing but the pace', 'brisk walk', {}, whole],
    ['minutes that part otherwise today', 'easy walk', { kind: 'easy' }, null],
    [
      'all of it',
      '5 easy, 9 brisk, 5 easy · treadmill · flat ground · about 110 steps a minute',
      { kind: 'treadmill', surface: 'treadmill', ground: 'flat', cadence: 110 },
      parted,
    ],
    ['hills, once', 'up and down hills · grass', { kind: 'hill', surface: 'grass', ground: 'hilly' }, whole],
    ['stairs, once', 'up and down stairs', { kind: 'stairs', ground: 'stairs' }, whole],
  ])('%s: %s', (_, said, walk, split) => {
    expect(line(walk, split)).toBe(said)
  })

  it('speaks Spanish', () => {
    expect(line({ kind: 'treadmill', cadence: 110 }, parted, 'es')).toBe(
      '5 suaves, 9 a buen paso, 5 suaves · en cinta · unos 110 pasos por minuto',
    )
  })
})
