'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { zeroReasons } from '@/domain/entry'
import type { ZeroEntry } from '@/domain/entry'
import { phone } from '@/offline/browser-phone'
import { goOnHere } from '@/offline/go-here'
import { correctedZero } from '@/offline/new-facts'
import { momentNow } from '@/offline/use-phone'
import { Chips } from '@/ui/chips'
import { CorrectionPage } from './correction-page'
import { addressOfDay } from './entry-address'

/** The reason for no walk, changed or left out. */
export function CorrectZero({ entry }: { entry: ZeroEntry }) {
  const words = useTranslations('ownEntries')
  const [reason, setReason] = useState(entry.reason)
  const save = async (): Promise<'left' | 'stays'> => {
    await phone.record(correctedZero(momentNow(), entry, reason))
    goOnHere(addressOfDay(entry.day, 'corrected'))
    return 'left'
  }
  return (
    <CorrectionPage
      title={words('correct.zero')}
      day={entry.day}
      saveWord={words('save')}
      faults={entry}
      onSave={save}
    >
      <Chips
        words
        label={words('reason')}
        chips={zeroReasons.map((value) => ({ value, label: words(`entry.reasons.${value}`) }))}
        value={reason}
        onChange={setReason}
      />
    </CorrectionPage>
  )
}
