'use client'
import { useTranslations } from 'next-intl'
import type { FocusEvent } from 'react'
import type { PaperRow } from '@/domain/paper-row'
import { paperCells } from '@/domain/paper-typed'
import type { PaperCell, PaperFaults, PaperTyped } from '@/domain/paper-typed'
import { useDates } from '@/messages/use-dates'
import { Icon } from '@/ui/icon'
import { RowNote } from './row-note'

/** What was recorded elsewhere stands as it is, and Tab goes past it; null where a number may be typed. */
function useFixed(row: PaperRow): (cell: PaperCell) => string | null {
  const words = useTranslations('paperDiary.type')
  const { walked, woke } = row.elsewhere
  const shown = (score: number | null) => (score === null ? words('nothing') : String(score))
  const walks = walked.filter((entry) => entry.kind === 'walk')
  return (cell) => {
    if (cell === 'morning') {
      if (woke !== null) return String(woke.morning)
      return row.isToday ? words('tomorrow') : null
    }
    if (walked.length === 0) return null
    if (cell === 'minutes') return String(walks.reduce((sum, { minutes }) => sum + minutes, 0))
    const scores = walks.flatMap((walk) => walk[cell] ?? [])
    if (scores.length === 0) return words('nothing')
    return shown(cell === 'before' ? (scores[0] ?? null) : Math.max(...scores))
  }
}

/** One day: four numbers, and below them a sentence for each that cannot be. */
export function DiaryRow(props: {
  row: PaperRow
  typed: PaperTyped
  asked: string
  faults: PaperFaults
  onType: (cell: PaperCell, text: string) => void
  /** Somebody has gone on to another row. */
  onLeave: () => void
}) {
  const { row, typed, faults } = props
  const words = useTranslations('paperDiary.type')
  const dates = useDates()
  const fixed = useFixed(row)
  const faulty = paperCells.filter((cell) => faults[cell] !== undefined && fixed(cell) === null)
  const id = (cell: PaperCell) => `paper-${row.day}-${cell}`
  const dayOf = (cell: PaperCell) => (cell === 'morning' ? row.nextDay : row.day)
  const leave = (event: FocusEvent<HTMLTableRowElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) props.onLeave()
  }
  return (
    <>
      <tr onBlur={leave} className="diary-row">
        <th scope="row">{dates.day(row.day, 'short')}</th>
        <td className="soft">{props.asked}</td>
        {paperCells.map((cell) => {
          const standing = fixed(cell)
          return (
            <td key={cell}>
              {standing === null ? (
                <input
                  type="text"
                  inputMode="numeric"
                  autoComplete="off"
                  className="input cell-input"
                  id={id(cell)}
                  value={typed[cell]}
                  aria-label={words(`cell.${cell}`, { day: dates.day(dayOf(cell), 'weekday') })}
                  aria-invalid={faulty.includes(cell) ? true : undefined}
                  aria-describedby={faulty.includes(cell) ? `${id(cell)}-error` : undefined}
                  onChange={(event) => {
                    props.onType(cell, event.target.value)
                  }}
                />
              ) : (
                <span className="cell-fixed">{standing}</span>
              )}
            </td>
          )
        })}
        <td>
          <RowNote row={row} typed={typed} />
        </td>
      </tr>
      {faulty.length === 0 ? null : (
        <tr className="diary-faults">
          <td colSpan={paperCells.length + 3}>
            {faulty.map((cell) => (
              <p key={cell} className="field-error" id={`${id(cell)}-error`} role="alert">
                <Icon name="alert" small />
                <span>
                  {words(`faults.${faults[cell] ?? 'score'}`, { day: dates.day(dayOf(cell), 'short') })}
                </span>
              </p>
            ))}
          </td>
        </tr>
      )}
    </>
  )
}
