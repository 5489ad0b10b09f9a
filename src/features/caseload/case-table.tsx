'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useLongList } from '@/ui/use-long-list'
import type { CaseFacts } from './case-facts'
import { CaseHead } from './case-head'
import { caseKey } from './case-keys'
import { CaseKeysHelp } from './case-keys-help'
import { CaseLegend } from './case-legend'
import { CaseRow } from './case-row'
import type { WaitingWeek } from './case-week'
import { useKeysOn } from './use-keys-on'

/** Of a row, before it is measured. */
const ROW_HEIGHT = 90

/** The list itself: all of a short one, of a long one what is seen and a little around it; further pages come as one
 * reaches its end. */
export function CaseTable(props: {
  rows: readonly CaseFacts[]
  weeks: readonly WaitingWeek[]
  total: number
  more: { isComing: boolean; fetch: () => unknown } | null
}) {
  const words = useTranslations('caseload')
  const { rows, weeks, total, more } = props
  const waiting = useMemo(() => new Map(weeks.map((one) => [one.patientId, one])), [weeks])
  const [keysOn, switchKeys] = useKeysOn()
  const [isTold, setTold] = useState(false)
  const table = useRef<HTMLTableElement>(null)
  const { isWhole, places, above, below, isNearEnd, measure } = useLongList(table, {
    total,
    here: rows.length,
    rowHeight: ROW_HEIGHT,
  })
  useEffect(() => {
    if (isNearEnd && more !== null && !more.isComing) void more.fetch()
  }, [isNearEnd, more])
  return (
    <div
      className="@container"
      role="presentation"
      onKeyDown={(event) => {
        if (keysOn)
          caseKey(event, () => {
            setTold(true)
          })
      }}
    >
      <table
        ref={table}
        className="cases @max-[64rem]:block"
        role="table"
        aria-rowcount={isWhole ? undefined : total + 1}
      >
        <caption className="sr-only">{words('table')}</caption>
        <CaseHead />
        <tbody role="rowgroup" className="@max-[64rem]:block">
          <Space height={above} />
          {places.map((place) => {
            const row = rows[place]
            return row === undefined ? null : (
              <CaseRow
                key={row.patientId}
                row={row}
                waiting={waiting.get(row.patientId) ?? null}
                place={isWhole ? null : place}
                measure={measure}
              />
            )
          })}
          <Space height={below} />
        </tbody>
      </table>
      {more === null ? null : (
        <p className="small soft mt-3" role="status">
          {words('coming', { shown: rows.length, total })}
        </p>
      )}
      <div className="row mt-3 flex-wrap items-start">
        <div className="fill">
          <CaseLegend rows={rows} />
        </div>
        <CaseKeysHelp isOn={keysOn} onSwitch={switchKeys} isTold={isTold} onTell={setTold} />
      </div>
    </div>
  )
}

/** In place of rows that are not drawn. */
const Space = ({ height }: { height: number }) =>
  height <= 0 ? null : (
    <tr aria-hidden="true" className="@max-[64rem]:block" style={{ height }}>
      <td colSpan={7} className="border-0 p-0 @max-[64rem]:block" style={{ height }} />
    </tr>
  )
