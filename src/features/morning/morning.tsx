'use client'
import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { todayCard } from '@/domain/today-card'
import type { RefusalCode } from '@/domain/refusal'
import { phone } from '@/offline/browser-phone'
import { checkOnPhone } from '@/offline/check-on-phone'
import { goHere } from '@/offline/go-here'
import { newMorning } from '@/offline/new-facts'
import { newId } from '@/offline/new-id'
import { momentNow, usePatientRecord } from '@/offline/use-phone'
import { useSaving } from '@/offline/use-saving'
import { NotKept } from '@/record/not-kept'
import { PainKeys } from '@/record/pain-keys'
import { ButtonLink } from '@/ui/button-link'
import { Icon } from '@/ui/icon'
import { Notice } from '@/ui/notice'
import { PhonePage } from '@/ui/phone-page'

/** How the back is this morning: one press, saved. */
export function Morning() {
  const words = useTranslations('morning')
  const errors = useTranslations('errors')
  const { record, now } = usePatientRecord()
  const questionId = useId()
  const [id] = useState(newId)
  const { save, isBusy, isMissed } = useSaving()
  const [isSaved, setSaved] = useState(false)
  const [wrong, setWrong] = useState<RefusalCode | null>(null)
  const card = todayCard(record, now)

  const keep = async (score: number) => {
    const fact = newMorning(momentNow(), card.day, score, id)
    const refusal = checkOnPhone(fact, record)
    setWrong(refusal?.code ?? null)
    if (refusal !== null) return 'stays'
    await phone.record(fact)
    setSaved(true)
    goHere('/today')
    return 'left'
  }

  const bar = (
    <ButtonLink variant="quiet" size="touch" icon="close" href="/today">
      {words('close')}
    </ButtonLink>
  )
  if (!card.morningDue && !isSaved && !isBusy) {
    return (
      <PhonePage bar={bar}>
        <section className="state">
          <Icon name="sun" />
          <h1 className="lead font-normal">{words(card.morning === null ? 'overTitle' : 'doneTitle')}</h1>
          <p className="soft">
            {card.morning === null ? words('overAbout') : words('doneAbout', { score: card.morning })}
          </p>
        </section>
      </PhonePage>
    )
  }
  return (
    <PhonePage main="ask" bar={bar}>
      {wrong === null ? null : (
        <Notice icon="alert" tone="amber" role="alert">
          {errors(wrong)}
        </Notice>
      )}
      <NotKept isMissed={isMissed} />
      <h1 id={questionId}>{words('question')}</h1>
      <p className="soft mb-6">{words('about')}</p>
      <PainKeys
        labelledBy={questionId}
        onChoose={(score) => void save(() => keep(score))}
        onSkip={() => {
          goHere('/today')
        }}
      />
    </PhonePage>
  )
}
