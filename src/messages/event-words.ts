import type { useTranslations } from 'next-intl'
import type { PictureEvent } from '@/domain/visit-event'
import type { datesIn } from './dates-in'

type Record = ReturnType<typeof useTranslations<'record'>>
type Dates = ReturnType<typeof datesIn>

/** The few words of an event beside its icon, for the clinic or for the patient. */
export function eventWords(
  t: Record,
  dates: Dates,
  audience: 'own' | 'clinic',
): (event: PictureEvent) => string {
  const group = audience === 'own' ? 'own-event' : 'event'
  return (event) => {
    switch (event.kind) {
      case 'start':
        return t(`${group}.start`, { minutes: event.minutes })
      case 'up':
      case 'held':
      case 'down':
      case 'changed':
      case 'undo':
        return t(`${group}.${event.kind}`, { minutes: event.minutesAfter })
      case 'pause':
        return event.provisional
          ? t(`${group}.pause-asked`, { why: t(`pause.${event.reason}`) })
          : t(`pause.${event.reason}`)
      case 'fall':
        return t(`${group}.fall`, {
          hurt: event.hurt ? 'yes' : 'no',
          arrived: event.arrivedOn === null ? 'none' : dates.day(event.arrivedOn, 'brief'),
        })
      case 'stop':
        return event.answer && audience === 'clinic'
          ? t('event.stop-item', { item: t(`gate-short.${event.answer}`) })
          : t(`${group}.stop`)
      case 'flare':
        return t(`${group}.flare`, {
          plan: event.plan === null ? 'no' : 'yes',
          minutes: event.plan?.minutes ?? 0,
          until: event.plan === null ? '' : dates.day(event.plan.to, 'brief'),
          arrived: event.arrivedOn === null ? 'none' : dates.day(event.arrivedOn, 'brief'),
        })
      case 'lift':
        return t(`${group}.lift`)
      case 'visit':
        return t(event.isHeld ? `visit.${event.how}` : 'visit.missed')
    }
  }
}
