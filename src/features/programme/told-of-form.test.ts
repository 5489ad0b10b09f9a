import { createElement } from 'react'
import { describe, expect, it } from 'vitest'
import { exampleDay as day, exampleDecision, exampleId } from '@/domain/example-facts'
import { exampleProgramme, exampleRecord } from '@/domain/example-facts'
import { lastExerciseChanges } from '@/domain/exercise-change'
import { lastChangeOf } from '@/domain/last-change'
import { prescribedExercise } from '@/domain/prescribed-exercise'
import type { ProgrammeFacts } from '@/domain/programme'
import { inForceVersions } from '@/domain/programme-version'
import { Refusal } from '@/domain/refusal'
import { shownIn } from '@/messages/shown-in'
import { changingForm } from './changing-form'
import { PlanNote } from './plan-note'
import type { ProgrammeForm } from './programme-form'
import { draftOf } from './read-form'
import { toldOfForm } from './told-of-form'

const heelToe = { ...prescribedExercise('heel-toe'), itemId: exampleId(1), weekdays: [2 as const] }
const balance = { ...prescribedExercise('balance'), itemId: exampleId(2), weekdays: [2 as const] }
const programme: ProgrammeFacts = { ...exampleProgramme, exercises: [heelToe] }
const record = exampleRecord(day(10), { programmes: [programme], decisions: [exampleDecision(1, day(7))] })
const standing = changingForm(record, programme)
const change = (more: Partial<ProgrammeForm>): ProgrammeForm => ({ ...standing, ...more })
const read = (form: ProgrammeForm, language: 'en' | 'es' = 'en', known = record) =>
  shownIn(language, createElement(PlanNote, { form, told: toldOfForm(form, known) }))

const rows: [string, Partial<ProgrammeForm>, english: string[], spanish: string[]][] = [
  ['nothing', {}, [], []],
  [
    'an exercise added',
    { exercises: [heelToe, balance] },
    ['Single-leg balance: new in your plan, 2 sets of 15 s each leg.'],
    ['Equilibrio sobre una pierna: nuevo en su plan, 2 series de 15 s con cada pierna.'],
  ],
  [
    'an exercise removed',
    { exercises: [] },
    ['Heel-toe walking: no longer in your plan.'],
    ['Caminar de talón a punta: ya no está en su plan.'],
  ],
  [
    'another rung',
    { exercises: [{ ...heelToe, startRung: 2 }] },
    ['Heel-toe walking: from 10 to 12 steps, then the same back.'],
    ['Caminar de talón a punta: de 10 a 12 pasos y los mismos de vuelta.'],
  ],
  [
    'other weekdays',
    { exercises: [{ ...heelToe, weekdays: [1, 4] }] },
    ['Heel-toe walking: now on Monday, Thursday.'],
    ['Caminar de talón a punta: ahora lunes, jueves.'],
  ],
  [
    'another rung on other weekdays',
    { exercises: [{ ...heelToe, startRung: 2, weekdays: [1, 4] }] },
    ['Heel-toe walking: from 10 to 12 steps, then the same back; now on Monday, Thursday.'],
    ['Caminar de talón a punta: de 10 a 12 pasos y los mismos de vuelta; ahora lunes, jueves.'],
  ],
]

describe('what the patient will read of a change', () => {
  it.each(rows)('tells of %s', (_, more, english, spanish) => {
    const titles = english.length === 0 ? [[], []] : [['Your exercises'], ['Sus ejercicios']]
    expect(read(change(more))).toEqual([
      'Your plan has changed, 17 minutes',
      'Agreed with your physiotherapist.',
      ...(titles[0] ?? []),
      ...english,
    ])
    expect(read(change(more), 'es').slice(2)).toEqual([...(titles[1] ?? []), ...spanish])
  })
  it('is what Today reads once it is published', () => {
    const form = change({ exercises: [{ ...heelToe, startRung: 2 }, balance], changeReason: 'As we agreed.' })
    const draft = draftOf(form, record.today)
    if (draft instanceof Refusal) throw draft
    const { publishedAt, publishedBy } = programme
    const version = { ...draft, id: exampleId(901), ended: null, publishedAt, publishedBy }
    const later = { ...record, programmes: inForceVersions([programme, version], record.clearedOn) }
    expect(toldOfForm(form, record)).toEqual({
      walk: lastChangeOf(later, version.id),
      exercises: lastExerciseChanges(later, version.id),
    })
  })
  it('says the reason once', () => {
    const form = change({ exercises: [heelToe, balance], changeReason: 'As we agreed.' })
    expect(read(form).filter((text) => text.includes('As we agreed.'))).toHaveLength(1)
  })
  it('begins a course where the version before never began', () => {
    const unscreened = exampleRecord(day(10), {
      ...{ clearedOn: null, programmes: [{ ...programme, activeFrom: null, courseStart: null }] },
    })
    const form = { ...changingForm(unscreened, programme), exercises: [heelToe, balance] }
    const told = read(form, 'en', unscreened)
    expect(told).toEqual(['Your plan: 15 minutes', expect.stringMatching(/^A step waits/)])
  })
  it('stays, as far as it can be read, while a field says nothing usable', () => {
    const form = change({ warmUp: '', exercises: [], changeReason: 'As we agreed.' })
    expect(toldOfForm(form, record)).toBeNull()
    expect(read(form)).toEqual([expect.stringMatching(/^Your plan has changed/), 'As we agreed.'])
  })
})
