import { describe, expect, it } from 'vitest'
import { exampleDay } from '@/domain/example-facts'
import type { ItemProposal } from '@/domain/week-decision'
import { saidIn } from '@/messages/shown-in'
import { useWhyWords } from './use-why-words'

/** A figure of each kind that no other one has. */
const figures: ItemProposal['figures'] = {
  ...{ from: exampleDay(0), to: exampleDay(6), done: 5, kept: 4, due: 6, missing: 1, flare: true },
  ...{ walkDays: 5, painEntries: 1, reds: 2, mornings: 7, unsettled: 3, peripheralising: true },
}
type Reason = ItemProposal['proposal']['reasons'][number]

const rows: Record<Reason, [english: string, spanish: string]> = {
  ready: [
    'You walked 4 of 6 days, and your mornings were calm.',
    'Caminó 4 de 6 días y las mañanas fueron tranquilas.',
  ],
  'few-pain-entries': [
    'Pain was noted on 1 of 6 days. With one or two more we can judge the next step together.',
    'Anotó el dolor en 1 de 6 días. Con uno o dos más decidimos juntos el siguiente paso.',
  ],
  'few-mornings': [
    'A few more mornings noted will tell us how your back takes it. The same until then.',
    'Con algunas mañanas más sabremos cómo responde su espalda. Hasta entonces, lo mismo.',
  ],
  'low-adherence': [
    'You walked 4 of 6 days. We keep the same for another week.',
    'Caminó 4 de 6 días. Seguimos una semana más igual.',
  ],
  'red-pain': [
    '2 days hurt more than we want. Gently for now.',
    '2 días dolió más de lo que queremos. De momento, con calma.',
  ],
  'not-settling': [
    '3 mornings had not settled yet. Gently for now.',
    '3 mañanas la espalda aún no se había calmado. De momento, con calma.',
  ],
  'bottom-rung': [
    'Half of it for now, until your back is calmer.',
    'De momento la mitad, hasta que la espalda esté más tranquila.',
  ],
  'nothing-due': [
    'There was nothing to do this week, so it stays as it is.',
    'Esta semana no había nada que hacer, así que sigue igual.',
  ],
  flare: [
    'Your back flared up. We stay here until it is calm again.',
    'La espalda se ha resentido. Seguimos aquí hasta que se calme.',
  ],
  peripheralising: [
    'The ache has moved down the leg a little. The same until we have spoken.',
    'La molestia ha bajado un poco por la pierna. Lo mismo hasta que hablemos.',
  ],
  'top-rung': [
    'You have reached the whole of it. We keep it there.',
    'Ya lo hace completo. Lo mantenemos así.',
  ],
  'red-flag': [
    'It goes on once your physiotherapist has spoken with you.',
    'Sigue cuando su fisioterapeuta haya hablado con usted.',
  ],
}

describe('every reason of a decided week as the patient reads it', () => {
  it.each(Object.keys(rows) as Reason[])('%s', (reason) => {
    const useSentences = () => [
      useWhyWords()({ decision: 'hold', reasons: [reason], because: null }, figures, 'walk'),
    ]
    expect([...saidIn('en', useSentences), ...saidIn('es', useSentences)]).toEqual(rows[reason])
  })
  it('an exercise, one day alone, and that it waits for another thing', () => {
    const one = { ...figures, reds: 1, unsettled: 1 }
    const useSentences = () => {
      const why = useWhyWords()
      return [
        why({ decision: 'progress', reasons: ['ready'], because: null }, one, 'exercise'),
        why({ decision: 'step-back', reasons: ['red-pain', 'bottom-rung'], because: null }, one, 'walk'),
        why({ decision: 'step-back', reasons: ['not-settling'], because: null }, one, 'walk'),
        why({ decision: 'hold', reasons: ['ready'], because: 'one-at-a-time' }, one, 'exercise'),
      ]
    }
    expect(saidIn('en', useSentences)).toEqual([
      'You did it on 4 of 6 days, and your mornings were calm.',
      'One day hurt more than we want. Gently for now.',
      'One morning had not settled yet. Gently for now.',
      'Ready too; one thing moves at a time.',
    ])
    expect(saidIn('es', useSentences)).toEqual([
      'Lo hizo 4 de 6 días y las mañanas fueron tranquilas.',
      'Un día dolió más de lo que queremos. De momento, con calma.',
      'Una mañana la espalda aún no se había calmado. De momento, con calma.',
      'También estaba listo; cambiamos una cosa cada vez.',
    ])
  })
})
