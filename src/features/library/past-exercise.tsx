'use client'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useDates } from '@/messages/use-dates'
import type { RouterOutputs } from '@/trpc/api'
import { useTRPC } from '@/trpc/provider'
import { AppLink } from '@/ui/app-link'
import { Notice } from '@/ui/notice'
import { Loading } from '@/ui/skeleton'
import { Tag } from '@/ui/tag'
import { BringBack } from './bring-back'
import { ExerciseContent } from './exercise-content'
import { Versions } from './versions'

type Version = RouterOutputs['library']['versions'][number]

/** An older version of one of the clinic's own, or one that is withdrawn: to be read, not changed. */
export function PastExercise(props: { exerciseId: string; version: number | null }) {
  const { exerciseId } = props
  const words = useTranslations('library')
  const levels = useTranslations('exercises.level')
  const versions = useQuery(useTRPC().library.versions.queryOptions({ exerciseId }))
  if (versions.isPending) return <Loading word={words('reading')} heights={[3, 12, 12]} />
  const latest = versions.data?.at(-1)
  const shown = versions.data?.find(({ version }) => version === (props.version ?? latest?.version))
  if (latest === undefined || shown === undefined)
    return (
      <div className="state" role="status">
        <p className="lead">{words('gone')}</p>
        <p className="soft">{words('goneAbout')}</p>
      </div>
    )
  const { name } = shown.content.words
  return (
    <article className="stack">
      <header className="row">
        <h2 className="fill min-w-[min(12rem,100%)]">{name}</h2>
        <Tag>{levels(shown.content.level)}</Tag>
        {latest.withdrawn ? (
          <BringBack exerciseId={exerciseId} version={latest.version + 1} name={latest.content.words.name} />
        ) : null}
      </header>
      <WhatIsShown exerciseId={exerciseId} shown={shown} latest={latest} />
      <ExerciseContent content={shown.content} />
      <Versions exerciseId={exerciseId} shown={shown.version} />
    </article>
  )
}

function WhatIsShown(props: { exerciseId: string; shown: Version; latest: Version }) {
  const { shown, latest } = props
  const words = useTranslations('library')
  const dates = useDates()
  const said = ({ version, by, at }: Version) => ({ version, by, at: dates.moment(at, 'short') })
  return (
    <Notice icon="info">
      {latest.withdrawn ? <p>{words('withdrawn.about', said(latest))}</p> : null}
      {shown.withdrawn ? null : <p>{words('older', said(shown))}</p>}
      {latest.withdrawn ? null : (
        <AppLink href={`/library?show=${props.exerciseId}`} scroll={false}>
          {words('toLatest', { version: latest.version })}
        </AppLink>
      )}
    </Notice>
  )
}
