import { describe, expect, it } from 'vitest'
import { calendarDay } from '@/domain/calendar-day'
import { exampleId } from '@/domain/example-facts'
import type { ExerciseItem } from '@/domain/exercise-item'
import { measureOf } from '@/domain/measure'
import { prescribedExercise } from '@/domain/prescribed-exercise'
import type { Difference } from '@/domain/programme-difference'
import { saidIn } from '@/messages/shown-in'
import { useDifferenceWords } from './use-difference-words'

const steps: ExerciseItem = {
  ...prescribedExercise('side-steps'),
  itemId: exampleId(1),
  weekdays: [1, 3],
}
const [first] = steps.ladder
if (first === undefined) throw new Error('a ladder has rungs')
const usual = { greenMax: 2, amberMax: 5, highBaseline: false }

const rows: [difference: Difference, english: string, spanish: string][] = [
  [{ code: 'minutes', before: 12, after: 10 }, '12 → 10 brisk minutes', '12 → 10 minutos a buen paso'],
  [{ code: 'warm-up', before: 5, after: 3 }, 'Easy minutes before: 5 → 3', 'Minutos suaves antes: 5 → 3'],
  [{ code: 'cool-down', before: 5, after: 0 }, 'Easy minutes after: 5 → 0', 'Minutos suaves después: 5 → 0'],
  [{ code: 'days', added: [], freed: [7] }, 'Walk: Sunday free', 'Paseo: domingo libre'],
  [{ code: 'days', added: [2], freed: [] }, 'Walk: Tuesday added', 'Paseo: también martes'],
  [
    { code: 'days', added: [2, 4], freed: [7] },
    'Walk: Sunday free; Tuesday, Thursday added',
    'Paseo: domingo libre; también martes, jueves',
  ],
  [
    { code: 'kind', before: 'brisk', after: 'hill' },
    'Brisk walk → Hill walk',
    'Paseo a buen paso → Paseo con cuestas',
  ],
  [{ code: 'cadence', before: null, after: 110 }, '110 steps a minute', '110 pasos por minuto'],
  [{ code: 'cadence', before: 110, after: null }, 'No steps per minute asked', 'Sin pasos por minuto'],
  [{ code: 'surface', before: null, after: 'grass' }, 'Surface: Grass', 'Superficie: Hierba'],
  [{ code: 'surface', before: 'grass', after: null }, 'Surface: Any', 'Superficie: Cualquiera'],
  [{ code: 'ground', before: null, after: 'hilly' }, 'Ground: Hilly', 'Terreno: Con cuestas'],
  [
    { code: 'rungs', before: [5, 7], after: [6, 8, 10] },
    'The steps are now 6, 8, 10 brisk min',
    'Los escalones son ahora 6, 8, 10 min a buen paso',
  ],
  [{ code: 'exercise-added', exercise: steps }, 'Side-stepping added', 'Se añade Pasos laterales'],
  [{ code: 'exercise-removed', exercise: steps }, 'Side-stepping removed', 'Se quita Pasos laterales'],
  [
    {
      code: 'exercise-rung',
      exercise: steps,
      before: first,
      after: { ...first, sets: 3, stride: measureOf(30, 'cm') },
      variables: ['sets', 'stride'],
    },
    'Side-stepping: now 3 sets of 5 steps each way, each step 30 cm long, about 12 in',
    'Pasos laterales: ahora 3 series de 5 pasos en cada sentido, cada paso de 30 cm, cerca de 12 pulg.',
  ],
  [
    { code: 'exercise-ladder', exercise: steps, before: [first], after: steps.ladder.slice(0, 3) },
    'Side-stepping: its steps are now 5 steps · 8 steps · 10 steps',
    'Pasos laterales: sus escalones son ahora 5 pasos · 8 pasos · 10 pasos',
  ],
  [
    { code: 'exercise-days', exercise: steps, added: [5], freed: [3] },
    'Side-stepping: Wednesday free; Friday added',
    'Pasos laterales: miércoles libre; también viernes',
  ],
  [
    { code: 'thresholds', before: usual, after: { ...usual, greenMax: 1 } },
    'Pain limits: green to 1, amber to 5',
    'Límites de dolor: verde hasta 1, ámbar hasta 5',
  ],
  [
    { code: 'thresholds', before: usual, after: { ...usual, highBaseline: true } },
    'Pain limits: green to 2, amber to 5, high-baseline mode',
    'Límites de dolor: verde hasta 2, ámbar hasta 5, modo de dolor inicial alto',
  ],
  [{ code: 'flare-plan', after: true }, 'Flare plan signed', 'Plan para un brote firmado'],
  [{ code: 'flare-plan', after: false }, 'No flare plan any more', 'Ya sin plan para un brote'],
  [
    { code: 'standing', before: null, after: { upToRung: 3, untilDay: calendarDay('2027-03-12') } },
    'Standing approval up to step 3, until Friday 12 March',
    'Aprobación anticipada hasta el escalón 3, hasta el viernes, 12 de marzo',
  ],
  [
    { code: 'standing', before: { upToRung: 3, untilDay: calendarDay('2027-03-12') }, after: null },
    'No standing approval any more',
    'Ya sin aprobación anticipada',
  ],
  [
    { code: 'end', before: null, after: calendarDay('2027-03-12') },
    'Last day: Friday 12 March',
    'Último día: viernes, 12 de marzo',
  ],
  [
    { code: 'end', before: calendarDay('2027-03-12'), after: null },
    'No last day any more',
    'Ya sin último día',
  ],
]

function useAll(): string[] {
  const sentence = useDifferenceWords()
  return rows.map(([difference]) => sentence(difference))
}

describe('each difference as a sentence', () => {
  it('in English', () => {
    expect(saidIn('en', useAll)).toEqual(rows.map(([, english]) => english))
  })
  it('in Spanish', () => {
    expect(saidIn('es', useAll)).toEqual(rows.map(([, , spanish]) => spanish))
  })
  it('of every code there is', () => {
    const told: Record<Difference['code'], true> = {
      ...{ minutes: true, 'warm-up': true, 'cool-down': true, days: true, kind: true, cadence: true },
      ...{ surface: true, ground: true, rungs: true, thresholds: true, 'flare-plan': true, end: true },
      ...{ standing: true, 'exercise-added': true, 'exercise-removed': true, 'exercise-rung': true },
      ...{ 'exercise-ladder': true, 'exercise-days': true },
    }
    expect(new Set(rows.map(([{ code }]) => code))).toEqual(new Set(Object.keys(told)))
  })
})
