'use client'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Button } from '@/ui/button'

/** What can be done with a rung as a whole; null where it cannot: the first moves no higher, a single one stays. */
export type RungMoves = {
  raise: (() => void) | null
  lower: (() => void) | null
  remove: (() => void) | null
}

const icons = { raise: 'raise', lower: 'lower', remove: 'bin' } as const
const moves = ['raise', 'lower', 'remove'] as const

/** Which rung it is, what it says, and the ways to move it. A way that is shut keeps the focus that came along with it. */
export function RungHead(props: {
  number: number
  titleId: string
  sentenceId: string
  /** As its reader will see it; null while a figure is missing. */
  sentence: ReactNode
  moves: RungMoves
}) {
  const { number, sentence } = props
  const words = useTranslations('ladderFields')
  return (
    <div className="rung-head">
      <span className="field-label" id={props.titleId}>
        {words('step', { rung: number })}
      </span>
      <p className="rung-sentence" id={props.sentenceId}>
        {sentence ?? <span className="soft">{words('incomplete')}</span>}
      </p>
      <span className="rung-moves">
        {moves.map((move) => (
          <Button
            key={move}
            size="small"
            variant="quiet"
            icon={icons[move]}
            data-move={move}
            aria-label={words(move, { rung: number })}
            aria-disabled={props.moves[move] === null ? true : undefined}
            onClick={props.moves[move] ?? undefined}
          />
        ))}
      </span>
    </div>
  )
}
