import { createElement } from 'react'
import { describe, expect, it } from 'vitest'
import { weeklyRecord } from '@/domain/example-weeks'
import { weekProposal } from '@/domain/week-decision'
import type { ItemProposal } from '@/domain/week-decision'
import { exampleDay } from '@/domain/example-facts'
import { shownIn } from '@/messages/shown-in'
import { WeekReasons } from './week-reasons'

const walk = weekProposal(weeklyRecord(7), exampleDay(0))?.items[0]
if (walk === undefined) throw new Error('there is no week')
type Figures = ItemProposal['figures']
const good: Partial<Figures> = {
  ...{ kept: 5, due: 6, walkDays: 5, painEntries: 4, mornings: 4, unsettled: 1, reds: 0 },
  ...{ flare: false, peripheralising: false },
}
const bad: Partial<Figures> = {
  ...{ kept: 2, due: 6, walkDays: 5, painEntries: 1, mornings: 4, unsettled: 3, reds: 2 },
  ...{ flare: true, peripheralising: true },
}
const shown = (
  language: 'en' | 'es',
  figures: Partial<Figures>,
  reasons: ItemProposal['proposal']['reasons'],
) =>
  shownIn(
    language,
    createElement(WeekReasons, {
      item: {
        ...walk,
        figures: { ...walk.figures, ...figures },
        proposal: { ...walk.proposal, reasons },
      },
    }),
  ).map((text) => text.replaceAll(/[\u00a0\u202f]/g, ' '))

describe('every condition of the weekly decision, with its figures and whether it is met', () => {
  it('all met', () => {
    expect(shown('en', good, ['ready'])).toEqual([
      ...['Met:', '5 of 6 due days at 80% or more', '83%, 75% needed'],
      ...['Met:', 'Pain on 4 of 5 walk days', '3 needed'],
      ...['Met:', '3 of 4 mornings settled', '3 mornings needed, at most 1 unsettled'],
      ...['Met:', 'No red day', 'No flare, not moving down the leg'],
    ])
    expect(shown('es', good, ['ready'])).toEqual([
      ...['Se cumple:', '5 de 6 días previstos al 80 % o más', '83 %; hace falta el 75 %'],
      ...['Se cumple:', 'Dolor en 4 de 5 días de paseo', 'Hacen falta 3'],
      ...['Se cumple:', '3 de 4 mañanas en calma', 'Hacen falta 3 mañanas, con 1 sin calmarse como máximo'],
      ...['Se cumple:', 'Ningún día rojo', 'Sin brotes, no baja por la pierna'],
    ])
  })
  it('none met, on the first step', () => {
    expect(shown('en', bad, ['red-pain', 'bottom-rung'])).toEqual([
      ...['Not met:', '2 of 6 due days at 80% or more', '33%, 75% needed'],
      ...['Not met:', 'Pain on 1 of 5 walk days', '3 needed'],
      ...['Not met:', '3 mornings not settled', 'at most 1 allowed'],
      ...['Not met:', '2 red days', 'A flare was declared, pain is moving down the leg'],
      ...['Not met:', 'On the first step: half of it'],
    ])
    expect(shown('es', bad, ['red-pain', 'bottom-rung'])).toEqual([
      ...['No se cumple:', '2 de 6 días previstos al 80 % o más', '33 %; hace falta el 75 %'],
      ...['No se cumple:', 'Dolor en 1 de 5 días de paseo', 'Hacen falta 3'],
      ...['No se cumple:', '3 mañanas sin calmarse', 'como máximo 1'],
      ...['No se cumple:', '2 días rojos', 'Declaró un brote, el dolor baja por la pierna'],
      ...['No se cumple:', 'En el primer escalón: la mitad'],
    ])
  })
  it('mornings too few, some of them not settled', () => {
    expect(shown('en', { ...good, mornings: 2, unsettled: 2 }, ['few-mornings']).slice(6, 12)).toEqual([
      ...['Not met:', '2 mornings not settled', 'at most 1 allowed'],
      ...['Not met:', '0 of 2 mornings settled', '3 mornings needed, at most 1 unsettled'],
    ])
  })
  it('on the last step', () => {
    expect(shown('en', good, ['top-rung']).slice(-2)).toEqual(['Not met:', 'On the last of 4 steps'])
    expect(shown('es', good, ['top-rung']).slice(-2)).toEqual([
      'No se cumple:',
      'En el último de 4 escalones',
    ])
  })
})
