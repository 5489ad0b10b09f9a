'use client'
import { startTransition, useEffect, useState } from 'react'
import type { RecordFacts } from '@/domain/record'
import type { OutcomeCard } from './outcome-card'

let here: typeof OutcomeCard | null = null

/** What is asked a few times in a programme, once its program is here: no walk waits for it. */
export function OutcomeLater({ record }: { record: RecordFacts }) {
  const [found, setFound] = useState(() => ({ Card: here }))
  useEffect(() => {
    if (here !== null) return
    import('./outcome-card').then(
      ({ OutcomeCard: card }) => {
        here = card
        startTransition(() => {
          setFound({ Card: card })
        })
      },
      // Without a network it comes with the next visit.
      () => undefined,
    )
  }, [])
  return found.Card === null ? null : <found.Card record={record} />
}
