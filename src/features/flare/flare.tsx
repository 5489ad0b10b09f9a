'use client'
import { useTranslations } from 'next-intl'
import { flareOfferOn } from '@/domain/flare-plan'
import { todayCard } from '@/domain/today-card'
import { usePatientRecord } from '@/offline/use-phone'
import { ButtonLink } from '@/ui/button-link'
import { PhonePage } from '@/ui/phone-page'
import { FlareOn } from './flare-on'
import { DeclareFlare } from './declare-flare'
import { FlareOver, FlareStopped, NoFlarePlan } from './no-flare-plan'

/** "My back has flared up": what can be switched on today, what is on, or whom to ask. */
export function Flare() {
  const words = useTranslations('flare')
  const patient = usePatientRecord()
  const { record, clinic } = patient
  const card = todayCard(record, patient.now)
  const offer = flareOfferOn(record, card.day)
  if (card.phase === 'active' && card.flare === null && offer.kind === 'offered') {
    return <DeclareFlare record={record} plan={offer.plan} />
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
      ) : card.flare !== null ? (
        <FlareOn plan={card.flare} day={card.day} clinic={clinic} />
      ) : offer.kind === 'over' ? (
        <FlareOver until={offer.until} minutes={card.targetMinutes} clinic={clinic} />
      ) : (
        <NoFlarePlan clinic={clinic} />
      )}
    </PhonePage>
  )
}
