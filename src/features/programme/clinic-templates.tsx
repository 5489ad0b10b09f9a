'use client'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useTRPC } from '@/trpc/provider'
import { errorCodeOf } from '@/trpc/refusal'
import { PickCard } from './pick-card'
import type { Plan } from './starting-form'

/** The clinic's own templates; nothing stands here before they have come. */
export function ClinicTemplates({ onPick }: { onPick: (plan: Plan, origin: string) => void }) {
  const words = useTranslations('programme.templates')
  const errors = useTranslations('errors')
  const { data, error } = useQuery(useTRPC().templates.list.queryOptions())
  if (data === undefined && error === null) return null
  return (
    <section className="stack" aria-labelledby="own-templates">
      <h3 id="own-templates">{words('own')}</h3>
      {error === null ? null : (
        <p className="small" role="alert">
          {errors(errorCodeOf(error))}
        </p>
      )}
      {data?.length === 0 ? <p className="small soft">{words('ownNone')}</p> : null}
      <ul className="cards-row">
        {data?.map(({ templateId, name, about, by, content }) => (
          <PickCard
            key={templateId}
            name={name}
            about={about === '' ? words('savedBy', { by }) : about}
            onPick={() => {
              onPick(content, name)
            }}
          />
        ))}
      </ul>
    </section>
  )
}
