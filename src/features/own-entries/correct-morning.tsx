'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { MorningEntry } from '@/domain/entry'
import { phone } from '@/offline/browser-phone'
import { goOnHere } from '@/offline/go-here'
import { correctedMorning } from '@/offline/new-facts'
import { momentNow } from '@/offline/use-phone'
import { CorrectionPage } from './correction-page'
import { addressOfDay } from './entry-address'
import { ScoreChips } from './score-chips'

/** A slip of the finger in the morning may be corrected at any time; to have no score at all, it is taken back. */
export function CorrectMorning({ entry }: { entry: MorningEntry }) {
  const words = useTranslations('ownEntries')
  const [score, setScore] = useState<number>(entry.morning)
  const save = async (): Promise<'left' | 'stays'> => {
    await phone.record(correctedMorning(momentNow(), entry, score))
    goOnHere(addressOfDay(entry.day, 'corrected'))
    return 'left'
  }
  return (
    <CorrectionPage
      title={words('correct.morning')}
      day={entry.day}
      saveWord={words('save')}
      faults={entry}
      onSave={save}
    >
      <ScoreChips
        title={words('morningTitle')}
        score={score}
        onChange={(next) => {
          if (next !== null) setScore(next)
        }}
      />
    </CorrectionPage>
  )
}
