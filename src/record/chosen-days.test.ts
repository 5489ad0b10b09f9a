import { createElement } from 'react'
import { expect, it } from 'vitest'
import { exampleDay as day } from '@/domain/example-facts'
import { walkedWeek, weeklyRecord } from '@/domain/example-weeks'
import { summaryOf } from '@/domain/record-figures'
import { shownIn } from '@/messages/shown-in'
import { PainTile } from './pain-tile'
import { RecordSentence } from './record-summary'

const entries = [0, 1, 2].flatMap((week) => walkedWeek(week, { worst: week === 0 ? 5 : 2 }))
const record = weeklyRecord(21, { entries })
const [from, to] = [day(8), day(10)]
const sentence = (language: 'en' | 'es', chosen: boolean) =>
  shownIn(
    language,
    createElement(RecordSentence, {
      ...{ summary: summaryOf(record, from, to), id: 'said', audience: 'clinic', chosen },
    }),
  )
const tile = (language: 'en' | 'es', chosen: boolean) =>
  shownIn(language, createElement(PainTile, { record, from, to, chosen })).slice(-3)

it('of days that somebody picked, what is as of today says so', () => {
  expect(sentence('en', true)).toEqual([
    'Full minutes on 3 of 3 due days. Now: worst pain 5 in the first week, 2 in the last seven days.',
  ])
  expect(sentence('es', true)[0]).toMatch(/Ahora: dolor máximo 5 en la primera semana/)
  expect(sentence('en', false)[0]).toMatch(/\. Worst pain 5 in the first week/)
  const [, now, these] = tile('en', true)
  expect([now, these]).toEqual([
    'Now: the last seven days against the first week.',
    'These days: 3 days with a score',
  ])
  expect(tile('es', true)[1]).toBe('Ahora: los últimos siete días frente a la primera semana.')
  expect(tile('en', false).at(-1)).toBe('3 days with a score')
})
