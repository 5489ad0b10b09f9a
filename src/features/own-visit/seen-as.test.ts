import { createElement } from 'react'
import { expect, it } from 'vitest'
import { instant } from '@/domain/calendar-day'
import { exampleDay as day, exampleWalk } from '@/domain/example-facts'
import { shownIn } from '@/messages/shown-in'
import type { PatientRecord } from '@/offline/use-phone'
import { SeenAs } from './seen-as'

const waits = (count: number): PatientRecord['queue'] =>
  Array.from({ length: count }, (_, id) => ({
    fact: exampleWalk(id, day(id)),
    sending: { state: 'waiting' },
  }))
const read = (
  change: Partial<Pick<PatientRecord, 'queue' | 'reading' | 'link'>>,
  language: 'en' | 'es' = 'en',
) =>
  shownIn(
    language,
    createElement(SeenAs, {
      ...{ queue: [], reading: 'read', link: 'idle', ...change },
      ...{ timeZone: 'Europe/Madrid', asOf: instant('2026-03-02T09:30:00.000Z') },
    }),
  ).join('')

const asOf = 'As of Monday 2 March, 10:30.'

it.each([
  ['nothing waits', {}, `Your clinic sees the same figures. ${asOf}`],
  ['it is still asked', { reading: 'reading' }, asOf],
  [
    'one entry is here alone',
    { queue: waits(1) },
    `One entry has not reached your clinic yet. It counts here already. ${asOf}`,
  ],
  ['there is no signal', { reading: 'unreachable' }, `No signal. ${asOf}`],
  [
    'there is no signal and two wait',
    { link: 'unreachable', queue: waits(2) },
    `No signal. 2 entries have not reached your clinic yet. They count here already. ${asOf}`,
  ],
] as const)('says whether the clinic sees the same where %s', (_, change, said) => {
  expect(read(change)).toBe(said)
})

it('says so in Spanish, by the clinic’s clock for the patient', () => {
  expect(read({}, 'es')).toBe('Su clínica ve las mismas cifras. Datos del lunes, 2 de marzo, 10:30.')
})
