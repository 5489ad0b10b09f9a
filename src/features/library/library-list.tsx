'use client'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { ClinicExercise } from '@/domain/clinic-exercise'
import { exerciseKeys } from '@/domain/exercise-library'
import { useExerciseWords } from '@/messages/use-exercise-words'
import { AppLink } from '@/ui/app-link'
import { ButtonLink } from '@/ui/button-link'
import { StillFigure } from '@/ui/still-figure'
import { WithdrawnList } from './withdrawn-list'

/** Ours, the clinic's own, and the kinds of walking. */
export function LibraryList({ own, shown }: { own: readonly ClinicExercise[]; shown: string }) {
  const words = useTranslations('library')
  const exercises = useExerciseWords()
  const entry = (key: string, name: string, about: string, figure: ReactNode) => (
    <li key={key}>
      <AppLink
        href={`/library?show=${key}`}
        scroll={false}
        aria-current={shown === key ? 'page' : undefined}
        className="library-entry"
      >
        {figure}
        <span className="fill">
          <b className="block">{name}</b>
          <span className="tiny soft">{about}</span>
        </span>
      </AppLink>
    </li>
  )
  return (
    <nav className="panel panel-body stack no-print" aria-label={words('title')}>
      <h2 className="small soft">{words('ours')}</h2>
      <ul>
        {exerciseKeys.map((key) =>
          entry(key, exercises(key).name, exercises(key).short, <StillFigure kind={key} />),
        )}
        {entry('walking', words('walking'), words('walkingShort'), <StillFigure kind="walking" />)}
      </ul>
      <h2 className="small soft">{words('own')}</h2>
      {own.length === 0 ? <p className="small soft">{words('none')}</p> : null}
      <ul>
        {own.map(({ exerciseId, content, by, version }) =>
          entry(
            exerciseId,
            content.words.name,
            words('versionBy', { version, by }),
            content.figure === null ? null : <StillFigure kind={content.figure} />,
          ),
        )}
      </ul>
      <WithdrawnList shown={shown} />
      <ButtonLink href="/library?show=new" icon="plus">
        {words('add')}
      </ButtonLink>
    </nav>
  )
}
