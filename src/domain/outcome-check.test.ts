import { describe, expect, it } from 'vitest'
import { instantAt } from '@/domain/calendar-day'
import { exampleDay as day, exampleId, exampleZone } from '@/domain/example-facts'
import { exampleOutcome as outcome } from '@/domain/example-outcomes'
import { outcomeFactSchema } from '@/domain/outcome'
import type { OutcomeFact } from '@/domain/outcome'
import { checkAsking, checkOutcome } from '@/domain/outcome-check'

const at = (offset: number, minute = 600) => instantAt(day(offset), minute, exampleZone)
const fact = (change: Partial<OutcomeFact> = {}): OutcomeFact => ({
  id: exampleId(1),
  setId: exampleId(1),
  kind: 'outcome',
  recordedAt: at(35),
  timeZone: exampleZone,
  occasion: 'week-6',
  pain: 3,
  activities: [],
  change: 'much-better',
  ...change,
})
const named = (...wordings: string[]) => ({
  activities: wordings.map((wording) => ({ wording, score: 4 })),
})
const known = outcome(7, 22, { occasion: 'week-6' })
const of = (setId: string) => ({ id: exampleId(2), setId })

describe('answers', () => {
  it.each<[string, Partial<OutcomeFact>, string | null]>([
    ['whole', named('Cook', 'Walk', 'Sleep'), null],
    ['all skipped', { pain: null, change: null }, null],
    ['of the start, without a change', { occasion: 'start', change: null }, null],
    ['of the start, with a change', { occasion: 'start' }, 'invalid at change'],
    ['written down in the future', { recordedAt: at(36, 700) }, 'in-the-future at recordedAt'],
    ['an activity without a name', named('Cook', ''), 'activity-missing at activities.1.wording'],
    ['a name of eighty letters', named('c'.repeat(80)), null],
    ['a longer one', named('c'.repeat(81)), 'words-too-long at activities.0.wording'],
    ['four of them', named('a', 'b', 'c', 'd'), 'too-many-activities at activities.3.wording'],
    ['the same one twice', named('Cook', 'Walk', 'cOOK'), 'activity-twice at activities.2.wording'],
    ['a correction on its thirteenth day', of(known.setId), null],
    ['a correction on its fourteenth', { ...of(known.setId), recordedAt: at(36) }, 'outcome-closed at setId'],
    ['a correction of nothing', of(exampleId(8)), 'replaced-unknown at setId'],
    ['a correction of another occasion', { ...of(known.setId), occasion: 'asked' }, 'invalid at occasion'],
  ])('%s', (_, change, expected) => {
    expect(checkOutcome(fact(change), { answers: [known], now: at(36) })?.message ?? null).toBe(expected)
  })
  it('are read without what is no part of a name', () => {
    const read = outcomeFactSchema.parse(fact(named('  Stand \n to   cook ', 'Caf\u0065\u0301')))
    expect(read.activities.map(({ wording }) => wording)).toEqual(['Stand to cook', 'Caf\u00e9'])
  })
  it.each<[string, object]>([
    ['a score of eleven', { pain: 11 }],
    ['half a point', { pain: 2.5 }],
    ['an eighth step', { change: 'best' }],
  ])('%s is none', (_, change) => {
    expect(outcomeFactSchema.safeParse({ ...fact(), ...change }).success).toBe(false)
  })
})

describe('asking', () => {
  const request = { id: exampleId(3), askedOn: day(20), askedAt: at(20, 700), by: 'Ana Ruiz' }
  it('is done once until it is answered', () => {
    expect(checkAsking({ requests: [], answers: [] })).toBeNull()
    expect(checkAsking({ requests: [request], answers: [outcome(1, 20)] })?.code).toBe('already-asked')
    const answered = outcome(1, 21, { requestId: request.id })
    expect(checkAsking({ requests: [request], answers: [answered] })).toBeNull()
  })
})
