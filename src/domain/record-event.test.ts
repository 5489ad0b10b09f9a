import { describe, expect, it } from 'vitest'
import {
  exampleDay as day,
  exampleFlare,
  exampleDecision as decision,
  exampleId,
  exampleProgramme,
  exampleRecord,
  exampleStop,
  exampleWithdrawal,
} from '@/domain/example-facts'
import { eventsOf } from '@/domain/record-event'

const change = {
  rungBefore: 1,
  rungAfter: 2,
  minutesBefore: 15,
  minutesAfter: 17,
  reason: 'Mornings were calm.',
}

describe('events', () => {
  it('tell a programme from its start to an undone step', () => {
    const decisions = [
      decision(1, day(7)),
      decision(2, day(14), { kind: 'hold', rungBefore: 2, rungAfter: 2, reason: 'A cold.' }),
      decision(3, day(21), { rungBefore: 2, rungAfter: 3, withdrawn: exampleWithdrawal(day(23)) }),
      decision(4, day(28), { withdrawn: exampleWithdrawal(day(27)) }),
      decision(5, day(35), { kind: 'step-back', rungBefore: 2, rungAfter: 1, reason: 'Sore.' }),
    ]
    expect(eventsOf(exampleRecord(day(40), { decisions }), day(0), day(40))).toEqual([
      {
        ...{ kind: 'start', day: day(0), version: exampleProgramme.id, by: 'Ana Ruiz' },
        ...{ rung: 1, rungs: 3, minutes: 15 },
      },
      { kind: 'up', day: day(7), ...change, by: 'Ana Ruiz' },
      {
        kind: 'held',
        day: day(14),
        ...change,
        rungBefore: 2,
        minutesBefore: 17,
        reason: 'A cold.',
        by: 'Ana Ruiz',
      },
      {
        kind: 'up',
        day: day(21),
        ...change,
        rungBefore: 2,
        rungAfter: 3,
        minutesBefore: 17,
        minutesAfter: 19,
        by: 'Ana Ruiz',
      },
      { kind: 'undo', day: day(24), ...change, rungBefore: 3, minutesBefore: 19, by: 'Ben Okafor' },
      {
        kind: 'down',
        day: day(35),
        ...change,
        rungBefore: 2,
        rungAfter: 1,
        minutesBefore: 17,
        minutesAfter: 15,
        reason: 'Sore.',
        by: 'Ana Ruiz',
      },
    ])
  })

  it('name the version that changed the plan, also where the walk stays as it is', () => {
    const version = {
      ...exampleProgramme,
      id: exampleId(901),
      activeFrom: day(7),
      continues: exampleProgramme.id,
      changeReason: 'As we agreed.',
    }
    const record = exampleRecord(day(10), { programmes: [exampleProgramme, version] })
    expect(eventsOf(record, day(1), day(10))).toEqual([
      {
        ...{ kind: 'changed', day: day(7), version: version.id, by: 'Ana Ruiz', reason: 'As we agreed.' },
        ...{ rungBefore: 1, rungAfter: 1, minutesBefore: 15, minutesAfter: 15 },
      },
    ])
  })

  it('name pauses, flares, stops and lifts in order of days', () => {
    const record = exampleRecord(day(30), {
      pauses: [
        { id: 'a', from: day(3), to: day(12), reason: 'illness', note: null, by: null },
        { id: 'b', from: day(1), to: day(4), reason: 'holiday', note: null, by: null },
        { id: 'c', from: day(20), to: null, reason: 'rest', note: null, by: null },
      ],
      flares: [exampleFlare(70, day(15))],
      stops: [exampleStop(day(16), day(18)), { ...exampleStop(day(22)), answer: null }],
    })
    expect(eventsOf(record, day(10), day(25))).toEqual([
      { kind: 'pause', day: day(10), from: day(3), to: day(12), reason: 'illness', provisional: false },
      { kind: 'flare', day: day(15), plan: null, arrivedOn: null },
      { kind: 'stop', day: day(16), answer: 'leg', open: false },
      { kind: 'lift', day: day(18), by: 'Ana Ruiz', reason: 'Examined, strength is even.' },
      { kind: 'pause', day: day(20), from: day(20), to: null, reason: 'rest', provisional: false },
      { kind: 'stop', day: day(22), answer: null, open: true },
    ])
  })
})
