'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Entry } from '@/domain/entry'
import { withdrawalFactSchema } from '@/domain/entry'
import { phone } from '@/offline/browser-phone'
import { goOnHere } from '@/offline/go-here'
import { newWithdrawal } from '@/offline/new-facts'
import { momentNow } from '@/offline/use-phone'
import { TextArea } from '@/ui/text-area'
import { CorrectionPage } from './correction-page'
import { addressOfDay } from './entry-address'
import { EntryWords } from './entry-words'

/** An entry taken back: it no longer counts, and stays readable among the versions. Why may be said, or not. */
export function TakeBack({ entry }: { entry: Entry }) {
  const words = useTranslations('ownEntries.takeBack')
  const [why, setWhy] = useState('')
  const [faults, setFaults] = useState({ isTooLong: false })
  const save = async (): Promise<'left' | 'stays'> => {
    const said = why.trim() === '' ? null : why.trim()
    const isTooLong = !withdrawalFactSchema.shape.why.safeParse(said).success
    setFaults({ isTooLong })
    if (isTooLong) return 'stays'
    await phone.record(newWithdrawal(momentNow(), entry, said))
    goOnHere(addressOfDay(entry.day, 'taken-back'))
    return 'left'
  }
  return (
    <CorrectionPage
      title={words('title')}
      day={entry.day}
      saveWord={words('save')}
      faults={faults}
      onSave={save}
    >
      <EntryWords entry={entry} queue={[]} isWhole={false} />
      <p className="soft">{words('about')}</p>
      <TextArea
        label={words('why')}
        hint={words('whyHint')}
        value={why}
        error={faults.isTooLong ? words('whyTooLong') : null}
        onChange={(event) => {
          setWhy(event.target.value)
        }}
      />
    </CorrectionPage>
  )
}
