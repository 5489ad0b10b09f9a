'use client'
import { useTranslations } from 'next-intl'
import type { DetailKey, PersonDetails } from '@/domain/person'
import { useDates } from '@/messages/use-dates'

/** Some of a person's details, each with its name. */
export function DetailWords({ details, keys }: { details: PersonDetails; keys: readonly DetailKey[] }) {
  const words = useTranslations('patientDetails')
  const languages = useTranslations('enrol.languages')
  const dates = useDates()
  const said = (key: DetailKey): string => {
    if (key === 'birthDate') return dates.day(details.birthDate, 'full')
    if (key === 'language') return languages(details.language)
    return details[key] ?? words('none')
  }
  return (
    <dl className="grid gap-1">
      {keys.map((key) => (
        <div key={key} className="flex flex-wrap gap-x-2">
          <dt className="soft">{words(`fields.${key}`)}</dt>
          <dd className="font-[560] wrap-anywhere">
            <bdi>{said(key)}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  )
}
