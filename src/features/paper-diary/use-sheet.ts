'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { addDays, eachDay, maxDay, minDay } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import { paperChanges, paperRows, standing } from '@/domain/paper-row'
import type { PaperRow } from '@/domain/paper-row'
import { readPaperRow } from '@/domain/paper-typed'
import type { PaperCell, PaperTyped } from '@/domain/paper-typed'
import type { RecordFacts } from '@/domain/record'
import { newId } from '@/trpc/new-id'
import { useTRPC } from '@/trpc/provider'
import { useUnsentDraft } from '@/trpc/unsent-draft'
import { isDiaryDraft, typedDays, withoutSent } from './diary-draft'
import type { DiaryDraft } from './diary-draft'

/** Rows of one sheet. */
const SHEET_DAYS = 14

/** What stands in a row's cells, typed over. */
const typedIn = (row: PaperRow, { typed }: DiaryDraft): PaperTyped => {
  const { minutes, before, worst, morning } = { ...standing(row), ...typed[row.day] } as PaperTyped
  return { minutes, before, worst, morning }
}

/** Two weeks as typed: what is in the cells is kept in this tab until the clinic has it. */
export function useSheet(patientId: string, record: RecordFacts, firstDay: CalendarDay) {
  const trpc = useTRPC()
  const queries = useQueryClient()
  const draft = useUnsentDraft(`paper.${patientId}`, isDiaryDraft)
  const [changed, setChanged] = useState<DiaryDraft | null>(null)
  const [saved, setSaved] = useState<number | null>(null)
  const [hasSaved, setHasSaved] = useState(false)
  const ids = useRef(new Map<string, string>())
  const { today } = record
  const untouched = { from: maxDay(firstDay, addDays(today, 1 - SHEET_DAYS)), typed: {} }
  const sheet: DiaryDraft = changed ?? draft.offered?.value ?? untouched
  const window =
    sheet.from > today ? [] : eachDay(sheet.from, minDay(today, addDays(sheet.from, SHEET_DAYS - 1)))
  // What was typed for other days stays in sight until it is saved.
  const days = [...new Set([...window, ...typedDays(sheet)])].sort()
  const rows = paperRows(record.entries, days, today).map((row) => ({ row, typed: typedIn(row, sheet) }))

  const change = (next: DiaryDraft) => {
    setChanged(next)
    draft.keep(next)
    setSaved(null)
  }
  const keep = useMutation({
    ...trpc.patient.keepPaper.mutationOptions(),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries(trpc.patient.open.queryFilter({ patientId })),
        queries.invalidateQueries(trpc.patient.entries.queryFilter({ patientId })),
        queries.invalidateQueries(trpc.caseload.open.queryFilter()),
      ]),
  })
  // The same content has the same id however often it is sent.
  const idOf = (place: string, content: unknown) => {
    const key = `${place} ${JSON.stringify(content)}`
    const id = ids.current.get(key) ?? newId()
    ids.current.set(key, id)
    return id
  }
  const changesOf = ({ row, typed }: (typeof rows)[number]) => {
    const read = readPaperRow(typed)
    return 'faults' in read ? null : paperChanges(row, read, () => '')
  }
  const waiting = rows.filter((one) => changesOf(one)?.length !== 0)
  const save = () => {
    const facts = rows.flatMap(({ row, typed }) => {
      const read = readPaperRow(typed)
      return 'faults' in read ? [] : paperChanges(row, read, idOf)
    })
    if (facts.length === 0) {
      setSaved(0)
      return
    }
    const count = waiting.length
    keep.mutate(
      { patientId, facts },
      {
        onSuccess: () => {
          ids.current.clear()
          draft.taken(sheet)
          setChanged((now) => withoutSent(now ?? sheet, sheet))
          setSaved(count)
          setHasSaved(true)
        },
      },
    )
  }
  return {
    ...{ sheet, rows, waiting: waiting.length, saved, save, keep },
    /** Whether what stands in the cells was typed at an earlier visit, and not saved since. */
    wasKept: draft.offered !== null && !hasSaved,
    type: (day: CalendarDay, cell: PaperCell, text: string) => {
      change({ ...sheet, typed: { ...sheet.typed, [day]: { ...sheet.typed[day], [cell]: text } } })
    },
    startAt: (from: CalendarDay) => {
      change({ ...sheet, from })
    },
    clear: () => {
      draft.drop()
      setChanged({ from: sheet.from, typed: {} })
      keep.reset()
    },
  }
}
