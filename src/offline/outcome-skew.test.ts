import fc from 'fast-check'
import { expect, it } from 'vitest'
import { epochMs, instantAt, instantOf } from '@/domain/calendar-day'
import { exampleDay as day, exampleId, exampleZone } from '@/domain/example-facts'
import { openRequest } from '@/domain/outcome'
import type { OutcomeFact, OutcomeFacts } from '@/domain/outcome'
import { requestAnswered } from '@/domain/outcome-request'
import { newOutcome } from '@/offline/new-outcome'
import { withOutcome } from '@/offline/pending-outcome'

const said = { occasion: 'asked' as const, pain: 3, activities: [], change: null }
const start = epochMs(instantAt(day(35), 600, exampleZone))
const HOUR_MS = 3_600_000

type Step = { does: 'ask' | 'read' | 'answer' | 'send'; hours: number; skewHours: number }
const steps = fc.array(
  fc.record<Step>({
    does: fc.constantFrom('ask', 'read', 'answer', 'send'),
    hours: fc.integer({ min: 0, max: 30 }),
    skewHours: fc.integer({ min: -72, max: 72 }),
  }),
  { maxLength: 25 },
)

/** The clinic and a phone that is now and then without signal, its clock as wrong as it likes, another way each time. */
class Course {
  clinic: OutcomeFacts = { requests: [], answers: [] }
  /** What was answered by somebody whose phone showed it, as far as the clinic has heard. */
  readonly answered = new Set<string>()
  private reading: OutcomeFacts = this.clinic
  private queue: OutcomeFact[] = []
  private ids = 1
  private hours = 0

  go({ does, hours, skewHours }: Step): void {
    this.hours += hours
    this[does](skewHours)
  }

  ask(): void {
    if (openRequest(this.clinic) !== null) return
    const askedAt = instantOf(start + this.hours * HOUR_MS)
    const request = { id: this.newId(), askedOn: day(35), askedAt, by: 'Ana Ruiz' }
    this.clinic = { ...this.clinic, requests: [...this.clinic.requests, request] }
  }
  read(): void {
    this.reading = this.clinic
  }
  /** What the phone shows: what it read last, and what waits. */
  shown(): OutcomeFacts {
    return this.queue.reduce(withOutcome, this.reading)
  }
  answer(skewHours: number): void {
    const requestId = openRequest(this.shown())?.id ?? null
    const at = instantOf(start + (this.hours + skewHours) * HOUR_MS)
    const fact = newOutcome({ at, timeZone: exampleZone }, { ...said, requestId }, null, this.newId())
    this.queue.push(fact)
  }
  send(): void {
    for (const fact of this.queue) {
      if (typeof fact.requestId === 'string') this.answered.add(fact.requestId)
      const { recordedAt } = fact
      const kept = { requestId: requestAnswered(fact, this.clinic), firstRecordedAt: recordedAt }
      const answer = { ...fact, ...kept, day: day(35), arrivedAt: recordedAt, versionCount: 1 }
      this.clinic = { ...this.clinic, answers: [...this.clinic.answers, answer] }
    }
    this.queue = []
  }
  private newId(): string {
    this.ids += 1
    return exampleId(this.ids)
  }
}

it('what is asked waits for an answer of somebody who saw it, whatever the clocks say', () => {
  fc.assert(
    fc.property(steps, (all) => {
      const course = new Course()
      for (const step of all) {
        course.go(step)
        const last = course.clinic.requests.at(-1)
        const waits = last === undefined || course.answered.has(last.id) ? null : last
        expect(openRequest(course.clinic)).toEqual(waits)
      }
    }),
    { numRuns: 500 },
  )
})

it('whoever answers what they are shown is asked no more: neither at once nor ever after', () => {
  fc.assert(
    fc.property(steps, fc.integer({ min: -72, max: 72 }), (all, skewHours) => {
      const course = new Course()
      for (const step of all) course.go(step)
      course.send()
      course.read()
      course.answer(skewHours)
      expect(openRequest(course.shown())).toBeNull()
      course.send()
      expect(openRequest(course.clinic)).toBeNull()
    }),
    { numRuns: 500 },
  )
})
