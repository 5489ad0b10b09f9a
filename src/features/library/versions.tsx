'use client'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { useDates } from '@/messages/use-dates'
import type { RouterOutputs } from '@/trpc/api'
import { useTRPC } from '@/trpc/provider'
import { errorCodeOf } from '@/trpc/refusal'
import { AppLink } from '@/ui/app-link'

type Version = RouterOutputs['library']['versions'][number]

/** Every version, latest first, each to be read: who wrote it, when, and whose programmes keep it. */
export function Versions({ exerciseId, shown }: { exerciseId: string; shown: number }) {
  const words = useTranslations('library')
  const errors = useTranslations('errors')
  const { data, error } = useQuery(useTRPC().library.versions.queryOptions({ exerciseId }))
  return (
    <section className="stack border-t border-line pt-3">
      <h3 className="small">{words('versions')}</h3>
      {error === null ? null : (
        <p className="small" role="alert">
          {errors(errorCodeOf(error))}
        </p>
      )}
      <ul className="list">
        {data?.toReversed().map((one) => (
          <li key={one.version} className="py-1.5 small">
            <p>
              <VersionLine exerciseId={exerciseId} one={one} isShown={one.version === shown} />
            </p>
            {one.withdrawn ? null : <KeptBy people={one.keptBy} />}
          </li>
        ))}
      </ul>
      <p className="tiny soft">{words('versionsAbout')}</p>
    </section>
  )
}

function VersionLine(props: { exerciseId: string; one: Version; isShown: boolean }) {
  const { version, by, at, withdrawn } = props.one
  const words = useTranslations('library')
  const said = { version, by, at: useDates().moment(at, 'short') }
  if (withdrawn) return words('withdrawnAt', said)
  if (props.isShown) return <b aria-current="true">{words('versionAt', said)}</b>
  return (
    <AppLink
      className="inline-block py-1.5"
      href={`/library?show=${props.exerciseId}&version=${String(version)}`}
      scroll={false}
    >
      {words('versionAt', said)}
    </AppLink>
  )
}

/** The patients whose programme holds that version, each with the way there. */
function KeptBy({ people }: { people: Version['keptBy'] }) {
  const words = useTranslations('library')
  if (people.length === 0) return <p className="tiny soft">{words('keptByNobody')}</p>
  return (
    <p className="tiny soft">
      {words('keptBy', { count: people.length })}{' '}
      {people.map(({ id, name }, place) => (
        <Fragment key={id}>
          {place === 0 ? null : ', '}
          <AppLink href={`/patients/${id}/programme`}>
            <bdi>{name}</bdi>
          </AppLink>
        </Fragment>
      ))}
    </p>
  )
}
