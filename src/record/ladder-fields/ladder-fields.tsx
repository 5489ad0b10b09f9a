'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { ladderRefusals, MOST_LADDER_RUNGS } from '@/domain/ladder'
import type { DoseUnit, ExerciseRung } from '@/domain/rung'
import { Button } from '@/ui/button'
import { movedRung, nextRung, readRung, typedRungs } from '@/domain/ladder-form'
import type { RungForm } from '@/domain/ladder-form'
import { RungRow } from './rung-row'
import { useMovedFocus } from './use-moved-focus'

/**
 * A ladder to edit in place: sets and dose of each rung, what is carried, how high and how far, beside the sentence that
 * they make. A rung that changes two things, or asks less than the one before, asks for its reason at once. The route
 * sends the namespace 'ladderFields'.
 */
export function LadderFields(props: {
  /** Of the exercise, for the name of the whole. */
  name: string
  unit: DoseUnit
  rungs: readonly RungForm[]
  mostLoadKg: number
  /** A rung as its reader will see it. */
  says: (rung: ExerciseRung) => ReactNode
  /** Also how high and how far, where no rung says so yet: of an exercise that is being written. */
  withMeasures?: boolean
  /** The sentence at a field of the ladder: '', '2.dose'. */
  errorAt: (field: string) => string | null
  onChange: (rungs: RungForm[]) => void
}) {
  const { rungs, errorAt, onChange } = props
  const words = useTranslations('ladderFields')
  const [shown] = useState(() => ({
    height: props.withMeasures === true || rungs.some(({ height }) => height !== ''),
    stride: props.withMeasures === true || rungs.some(({ stride }) => stride !== ''),
  }))
  const { list, follow } = useMovedFocus()
  const move = (place: number, by: -1 | 1) => {
    if (rungs[place + by] === undefined) return null
    return () => {
      onChange(movedRung(rungs, place, by))
      follow({ place: place + by, move: by < 0 ? 'raise' : 'lower' })
    }
  }
  const remove = (place: number) => {
    if (rungs.length === 1) return null
    return () => {
      onChange(rungs.toSpliced(place, 1))
      follow({ place: Math.min(place, rungs.length - 2), move: 'remove' })
    }
  }
  const asked = new Set(
    ladderRefusals(typedRungs(rungs), { field: '', mostLoadKg: props.mostLoadKg })
      .filter(({ field }) => field?.endsWith('.reason'))
      .map(({ field }) => field),
  )
  const general = errorAt('')
  return (
    <div className="stack" role="group" aria-label={words('label', { name: props.name })}>
      <ol ref={list} className="rung-rows">
        {rungs.map((rung, place) => (
          <RungRow
            key={place}
            number={place + 1}
            rung={rung}
            unit={props.unit}
            sentence={said(rung, props.says)}
            shown={shown}
            asksReason={rung.reason !== '' || asked.has(`.${String(place)}.reason`)}
            errorAt={(part) => errorAt(`${String(place)}.${part}`)}
            onChange={(next) => {
              onChange(rungs.with(place, next))
            }}
            moves={{ raise: move(place, -1), lower: move(place, 1), remove: remove(place) }}
          />
        ))}
      </ol>
      {general === null ? null : (
        <p className="field-error" role="alert">
          {general}
        </p>
      )}
      {rungs.length >= MOST_LADDER_RUNGS ? null : (
        <span>
          <Button
            size="small"
            icon="plus"
            onClick={() => {
              onChange([...rungs, nextRung(rungs)])
            }}
          >
            {words('add')}
          </Button>
        </span>
      )}
    </div>
  )
}

function said(rung: RungForm, says: (rung: ExerciseRung) => ReactNode): ReactNode {
  const read = readRung(rung)
  return read === null ? null : says(read)
}
