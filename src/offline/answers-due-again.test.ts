import { expect, test } from 'vitest'
import { answersDueAgain } from '@/offline/answers-due-again'
import { memoryStore } from '@/offline/memory-store'
import { newStop, newStopAnswer } from '@/offline/new-facts'
import { moment } from '@/offline/phone-in-memory'

test('an answer that came to the clinic before its stop is sent again once the stop is there', async () => {
  const [stop, other] = [newStop(moment, 'walk'), newStop(moment, 'zero')]
  const store = memoryStore()
  const early = newStopAnswer(moment, stop.id, 'saddle')
  const wrong = newStopAnswer(moment, stop.id, 'bladder')
  const others = newStopAnswer(moment, other.id, 'saddle')
  for (const fact of [early, wrong, others]) await store.put(fact)
  for (const { id } of [early, others])
    await store.mark(id, { state: 'refused', code: 'not-found', field: 'stopId' })
  await store.mark(wrong.id, { state: 'refused', code: 'in-the-future', field: 'recordedAt' })
  expect(await answersDueAgain(store, stop.id)).toBe(true)
  expect((await store.queue()).map(({ fact, sending }) => [fact.id, sending.state])).toEqual([
    [early.id, 'waiting'],
    [wrong.id, 'refused'],
    [others.id, 'refused'],
  ])
  expect(await answersDueAgain(store, stop.id)).toBe(false)
})

test('a disk that fails now has none', async () => {
  const store = { ...memoryStore(), queue: () => Promise.reject(new Error('disk full')) }
  expect(await answersDueAgain(store, newStop(moment, 'walk').id)).toBe(false)
})
