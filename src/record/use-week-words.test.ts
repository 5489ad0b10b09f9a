import { describe, expect, it } from 'vitest'
import { exampleDay } from '@/domain/example-facts'
import type { ItemProposal } from '@/domain/week-decision'
import { saidIn } from '@/messages/shown-in'
import { useWeekWords } from './use-week-words'

/** A figure of each kind that no other one has. */
const figures: ItemProposal['figures'] = {
  ...{ from: exampleDay(0), to: exampleDay(6), done: 5, kept: 3, due: 6, missing: 1, flare: true },
  ...{ walkDays: 5, painEntries: 2, reds: 2, mornings: 4, unsettled: 3, peripheralising: true },
}
type Reason = ItemProposal['proposal']['reasons'][number]

const rows: Record<Reason, [english: string, spanish: string]> = {
  ready: ['3 of 6 days; 4 mornings, calm.', '3 de 6 días; 4 mañanas, en calma.'],
  'few-pain-entries': [
    'Pain on 2 of 5 walk days; 3 needed.',
    'Dolor en 2 de 5 días de paseo; hacen falta 3.',
  ],
  'few-mornings': ['4 of 5 mornings known; 3 needed.', 'Se conocen 4 de 5 mañanas; hacen falta 3.'],
  'low-adherence': ['3 of 6 due days, 50%; 75% needed.', '3 de 6 días previstos, 50 %; hace falta el 75 %.'],
  'red-pain': ['2 red days.', '2 días rojos.'],
  'not-settling': ['3 of 4 mornings not settled.', '3 de 4 mañanas sin calmarse.'],
  'bottom-rung': ['On the first step: half of it.', 'En el primer escalón: la mitad.'],
  'nothing-due': ['Nothing was due.', 'No había nada previsto.'],
  flare: ['A flare was declared.', 'Declaró un brote.'],
  peripheralising: ['Pain is moving down the leg.', 'El dolor baja por la pierna.'],
  'top-rung': ['On the last step.', 'En el último escalón.'],
  'red-flag': ['A safety stop is open.', 'Hay una parada de seguridad abierta.'],
}
const reasons = Object.keys(rows) as Reason[]

describe('every reason of the weekly decision as a sentence with its figures', () => {
  it.each(reasons)('%s', (reason) => {
    const useSentences = () =>
      useWeekWords().reasonsOf({ decision: 'hold', reasons: [reason], because: null }, figures)
    const said = (language: 'en' | 'es') => saidIn(language, useSentences).map(plain)
    expect([...said('en'), ...said('es')]).toEqual(rows[reason])
  })
  it('one red day, and why an item waits though it is ready, before all else', () => {
    const useSentences = () =>
      useWeekWords().reasonsOf(
        { decision: 'hold', reasons: ['red-pain', 'flare'], because: 'one-at-a-time' },
        { ...figures, reds: 1 },
      )
    expect(saidIn('en', useSentences)).toEqual([
      'Ready too; one thing moves at a time.',
      '1 red day.',
      'A flare was declared.',
    ])
    expect(saidIn('es', useSentences)).toEqual([
      'También estaba listo; se cambia una cosa cada vez.',
      '1 día rojo.',
      'Declaró un brote.',
    ])
  })
  it('asks for no more pain entries and mornings than there were days', () => {
    const few = { ...figures, due: 2, walkDays: 1, painEntries: 0, mornings: 0 }
    const useSentences = () =>
      useWeekWords().reasonsOf(
        { decision: 'hold', reasons: ['few-pain-entries', 'few-mornings'], because: null },
        few,
      )
    expect(saidIn('en', useSentences)).toEqual([
      'Pain on 0 of 1 walk days; 2 needed.',
      '0 of 1 mornings known; 1 needed.',
    ])
  })
})

/** Spaces that do not break are spaces. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ')
