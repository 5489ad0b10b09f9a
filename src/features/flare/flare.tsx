'use client'
import { useTranslations } from 'next-intl'
import { flareOfferOn } from '@/domain/flare-plan'
import { todayCard } from '@/domain/today-card'
import { usePatientRecord } from '@/offline/use-phone'
import { ButtonLink } from '@/ui/button-link'
import { PhonePage } from '@/ui/phone-page'
import { FlareOn } from './flare-on'
import { DeclareFlare } from './declare-flare'
import { FlareNoted } from './flare-noted'
import { FlareOver, FlareStopped, NoProgramme } from './no-flare'

/** "My back has flared up": asked and noted, with the plan that is signed; then what is on, or whom to ask. */
export function Flare() {
  const words = useTranslations('flare')
  const patient = usePatientRecord()
  const { record, clinic } = patient
  const card = todayCard(record, patient.now)
  const offer = flareOfferOn(record, card.day)
  const { flare, declared, day } = card
  if (card.mayFlare && card.phase === 'active' && offer.kind !== 'over') {
    return <DeclareFlare record={record} plan={offer.kind === 'offered' ? offer.plan : null} />
  }
  return (
    <PhonePage
      bar={
        <ButtonLink variant="quiet" size="touch" icon="close" href="/today">
          {words('close')}
        </ButtonLink>
      }
    >
      {card.phase === 'stopped' ? (
        <FlareStopped />
      ) : flare !== null ? (
        <FlareOn plan={flare} day={day} clinic={clinic} />
      ) : declared !== null ? (
        <FlareNoted flare={declared} day={day} clinic={clinic} />
      ) : offer.kind === 'over' ? (
        <FlareOver until={offer.until} minutes={card.targetMinutes} clinic={clinic} />
      ) : (
        <NoProgramme clinic={clinic} />
      )}
    </PhonePage>
  )
}
