'use client'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { ExerciseFact, WalkFact } from '@/domain/entry'
import type { KeptVersion } from '@/domain/entry-groups'
import type { RecordFacts } from '@/domain/record'
import { cadenceOfWalk } from '@/domain/walk-cadence'
import { useDates } from '@/messages/use-dates'
import { useCadenceWords } from '@/record/use-cadence-words'
import { useDoneWords } from '@/record/use-done-words'
import { useDetailWords } from '@/record/walk-details/use-detail-words'

/** What names the exercises of a record. */
export type Prescribed = Pick<RecordFacts, 'programmes' | 'decisions'>

/** What was written down; struck through, with the reason, where it no longer counts. */
export function EntryWords(props: {
  record: Prescribed
  version: KeptVersion
  struck: boolean
  note: ReactNode
}) {
  const { version, struck } = props
  const desk = useTranslations('desk')
  const { what, details } = useToldWords(version, props.record)
  return (
    <div className="grid gap-0.5">
      {struck ? <del className="soft">{what}</del> : <b>{what}</b>}
      {details === '' ? null : <span className="soft">{details}</span>}
      {version.kind === 'walk' && version.details.note !== null ? (
        <span className="whitespace-pre-wrap break-words">
          {desk('quote', { text: version.details.note })}
        </span>
      ) : null}
      {props.note === null ? null : <span className="small">{props.note}</span>}
    </div>
  )
}

type Told = { what: string; details: string }

/** "Walk, 12 min", with the way and the ground; "Side steps, 2 × 10 steps", with what was asked and how hard it was. */
function useToldWords(version: KeptVersion, record: Prescribed): Told {
  const words = useTranslations('entries')
  const detailWords = useDetailWords()
  const walkWords = useWalkWords()
  const cadenceWords = useCadenceWords()
  const withCadence = (walk: WalkFact) => {
    const cadence = cadenceOfWalk(walk)
    const said = detailWords(walk.details)
    return cadence === null ? said : `${said} · ${cadenceWords(cadence)}`
  }
  const exercised = useExercised(record)
  switch (version.kind) {
    case 'walk':
      return { what: walkWords(version), details: withCadence(version) }
    case 'exercise':
      return exercised(version)
    case 'morning':
      return { what: words('morning'), details: '' }
    case 'zero': {
      const { reason } = version
      return { what: reason === null ? words('zero') : words('zeroWhy', { reason }), details: '' }
    }
  }
}

function useExercised(record: Prescribed): (fact: ExerciseFact) => Told {
  const words = useTranslations('entries')
  const doneWords = useDoneWords(record)
  return (fact) => {
    const told = doneWords(fact)
    const asked = told?.asked ?? null
    return {
      what: told === null ? words('exercise', { sets: fact.sets.length }) : `${told.name}, ${told.done}`,
      details: [
        ...(asked === null ? [] : [words('asked', { asked })]),
        ...(fact.effort === null ? [] : [words('effort', { score: fact.effort })]),
      ].join('. '),
    }
  }
}

function useWalkWords(): (walk: WalkFact) => string {
  const words = useTranslations('entries')
  const dates = useDates()
  return ({ minutes, startedAt, timeZone, gate }) => {
    const stop = gate === 'stopped' ? `. ${words('stopped')}` : ''
    return startedAt === null
      ? words('walk', { minutes }) + stop
      : words('walkFrom', { minutes, time: dates.clock(startedAt, timeZone) }) + stop
  }
}
