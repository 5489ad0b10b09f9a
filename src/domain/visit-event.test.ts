import { expect, it } from 'vitest'
import { instant } from '@/domain/calendar-day'
import { exampleDay as day, exampleId } from '@/domain/example-facts'
import type { Visit } from '@/domain/visit'
import { visitEvents } from '@/domain/visit-event'

const at = (offset: number, hour = 12) => instant(`${day(offset)}T${String(hour)}:30:00.000Z`)
const visit = (offset: number, change: Partial<Visit> = {}): Visit => ({
  visitId: exampleId(800 + offset),
  at: at(offset),
  ...{ kind: 'visit', state: 'planned', by: 'Ben', finish: null },
  ...change,
})
const finish = { from: day(0), to: day(3), agreed: '', at: at(4, 23), by: 'Anna' }

it('marks appointments that have been on their own day, and nothing that was called off or is to come', () => {
  const visits = [
    visit(3, { finish, kind: 'telephone' }),
    visit(1, { state: 'missed' }),
    visit(2, { state: 'cancelled' }),
    visit(5),
    visit(40, { state: 'missed' }),
  ]
  expect(visitEvents(visits, { from: day(0), to: day(9) }, 'Europe/Berlin')).toEqual([
    { kind: 'visit', day: day(1), how: 'visit', isHeld: false, by: 'Ben' },
    // Past midnight where the patient is.
    { kind: 'visit', day: day(5), how: 'telephone', isHeld: true, by: 'Anna' },
  ])
})
