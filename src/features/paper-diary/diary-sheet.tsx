'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { SubmitEvent } from 'react'
import type { CalendarDay } from '@/domain/calendar-day'
import { readPaperRow } from '@/domain/paper-typed'
import type { PaperFaults, PaperTyped } from '@/domain/paper-typed'
import type { RecordFacts } from '@/domain/record'
import { errorCodeOf } from '@/trpc/refusal'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { useInvalidFocus } from '@/ui/use-invalid-focus'
import { DiaryRow } from './diary-row'
import { FirstDayField } from './first-day-field'
import { useAsked } from './use-asked'
import { useSheet } from './use-sheet'

const heads = ['day', 'asked', 'minutes', 'before', 'worst', 'morning', 'note'] as const

const faultsOf = (typed: PaperTyped): PaperFaults => {
  const read = readPaperRow(typed)
  return 'faults' in read ? read.faults : {}
}

/** The sheet as it was filled in, typed row by row and saved in one act. */
export function DiarySheet(props: { patientId: string; record: RecordFacts; firstDay: CalendarDay }) {
  const { patientId, record, firstDay } = props
  const words = useTranslations('paperDiary.type')
  const errors = useTranslations('errors')
  const sheet = useSheet(patientId, record, firstDay)
  const asked = useAsked(record, sheet.rows)
  const [left, setLeft] = useState<ReadonlySet<CalendarDay>>(new Set())
  const [attempt, setAttempt] = useState({ refused: 0 })
  const form = useInvalidFocus(attempt)
  const { keep } = sheet

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (keep.isPending) return
    const wrong = sheet.rows.filter(({ typed }) => Object.keys(faultsOf(typed)).length > 0)
    setAttempt({ refused: wrong.length })
    setLeft(new Set(wrong.map(({ row }) => row.day)))
    if (wrong.length === 0) sheet.save()
  }
  return (
    <form ref={form} className="panel panel-body stack" onSubmit={submit} noValidate>
      <div className="row between items-start">
        <div className="min-w-[min(14rem,100%)] flex-1">
          <h2>{words('title')}</h2>
          <p className="small soft">{words('how')}</p>
        </div>
        <FirstDayField
          from={sheet.sheet.from}
          first={firstDay}
          today={record.today}
          onStart={sheet.startAt}
        />
      </div>
      {sheet.wasKept ? (
        <Notice icon="edit" role="status">
          {words('kept')}{' '}
          <Button size="small" onClick={sheet.clear}>
            {words('afresh')}
          </Button>
        </Notice>
      ) : null}
      <div className="table-wrap">
        <table className="data diary">
          <caption className="sr-only">{words('caption')}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {words(`columns.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sheet.rows.map(({ row, typed }) => (
              <DiaryRow
                key={row.day}
                row={row}
                typed={typed}
                asked={asked(row.day)}
                faults={left.has(row.day) ? faultsOf(typed) : {}}
                onType={(cell, text) => {
                  sheet.type(row.day, cell, text)
                }}
                onLeave={() => {
                  setLeft(new Set([...left, row.day]))
                }}
              />
            ))}
          </tbody>
        </table>
      </div>
      {keep.isError ? (
        <Notice icon="alert" tone="amber" role="alert">
          {errors(errorCodeOf(keep.error))}
        </Notice>
      ) : null}
      <div className="row">
        <Button type="submit" variant="main" size="mid" busy={keep.isPending}>
          {words('save', { days: sheet.waiting })}
        </Button>
        <p role="status" className="small">
          {attempt.refused > 0
            ? words('look', { rows: attempt.refused })
            : sheet.saved === null
              ? ''
              : sheet.saved === 0
                ? words('nothingNew')
                : words('saved', { days: sheet.saved })}
        </p>
      </div>
    </form>
  )
}
