'use client'
import { useTranslations } from 'next-intl'
import type { PaperRow } from '@/domain/paper-row'
import { paperCells } from '@/domain/paper-typed'
import type { PaperTyped } from '@/domain/paper-typed'
import { Tag } from '@/ui/tag'

/** Where a day's entries came from, and what was typed beside one that stands already: it is not lost, nor taken. */
export function RowNote({ row, typed }: { row: PaperRow; typed: PaperTyped }) {
  const words = useTranslations('paperDiary.type')
  const { walked, woke } = row.elsewhere
  const others = [...walked, ...(woke === null ? [] : [woke])]
  const own = row.walked ?? row.woke
  const beside = paperCells.filter((cell) => {
    const isFixed = cell === 'morning' ? woke !== null : walked.length > 0
    return isFixed && typed[cell] !== ''
  })
  const what = beside.map((cell) => words(`typedParts.${cell}`, { typed: typed[cell] })).join(', ')
  return (
    <div className="flex flex-wrap gap-1">
      {own === null ? null : <Tag>{words('paper', { name: own.recordedByName ?? '' })}</Tag>}
      {others.some(({ source }) => source === undefined) ? <Tag>{words('onPhone')}</Tag> : null}
      {others.some(({ source }) => source === 'paper') ? <Tag>{words('corrected')}</Tag> : null}
      {beside.length === 0 ? null : <p className="small">{words('typedHere', { what })}</p>}
    </div>
  )
}
