import { describe, expect, it } from 'vitest'
import { addDays, instantAt } from '@/domain/calendar-day'
import { exampleDay as day, exampleRecord, exampleZone } from '@/domain/example-facts'
import { exampleOutcome as outcome } from '@/domain/example-outcomes'
import { dueOutcome } from '@/domain/outcome-due'
import type { RecordFacts } from '@/domain/record'
import type { RecordedFact } from '@/domain/stop'
import { newOutcome } from '@/offline/new-outcome'
import { pendingView } from '@/offline/pending-view'
import { chainOf } from '@/offline/queued-fact'

const at = (minute: number) => ({ at: instantAt(day(35), minute, exampleZone), timeZone: exampleZone })
const said = { occasion: 'week-6' as const, pain: 3, activities: [], change: 'same' as const }
const view = (record: RecordFacts, ...facts: RecordedFact[]) =>
  pendingView(
    record,
    facts.map((fact) => ({ fact, sending: { state: 'waiting' } })),
    { today: day(35), timeZone: exampleZone },
  )

describe('answers that wait on the phone', () => {
  it('count at once: the set is asked no more', () => {
    const record = exampleRecord(day(35))
    expect(dueOutcome(view(record))?.occasion).toBe('week-6')
    const seen = view(record, newOutcome(at(600), said))
    expect(dueOutcome(seen)).toBeNull()
    expect(seen.outcomes.answers).toMatchObject([{ pain: 3, day: day(35), versionCount: 1 }])
  })
  it('that put a set right stand on its day, in its place, and go out after it', () => {
    const [old, other] = [outcome(1, 34), outcome(2, 34, {}, 700)]
    const record = exampleRecord(day(35), { outcomes: { requests: [], answers: [old, other] } })
    const next = newOutcome(at(600), said, old.setId)
    expect(view(record, next).outcomes.answers).toMatchObject([
      { id: next.id, day: addDays(day(35), -1), firstRecordedAt: old.recordedAt, pain: 3, versionCount: 2 },
      { id: other.id },
    ])
    expect(chainOf(next)).toBe(old.setId)
  })
  it('are the clinic’s own once that has them, or something later', () => {
    const fact = newOutcome(at(600), said)
    const kept = view(exampleRecord(day(35)), fact).outcomes
    const record = exampleRecord(day(35), { outcomes: kept })
    expect(view(record, fact).outcomes).toEqual(kept)
  })
  it('stand in a reading of before there were any', () => {
    const { outcomes: _, ...before } = exampleRecord(day(35))
    expect(view(before as RecordFacts, newOutcome(at(600), said)).outcomes.answers).toHaveLength(1)
    expect(view(before as RecordFacts).outcomes).toEqual({ requests: [], answers: [] })
  })
})
