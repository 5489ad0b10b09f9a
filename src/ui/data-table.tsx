import type { ReactNode } from 'react'
import { classList } from './class-list'

export interface Column {
  key: string
  head: ReactNode
  /** Numbers stand right, under each other. */
  number?: boolean
}
export interface Row {
  key: string
  /** The first cell is the row's head. */
  cells: readonly ReactNode[]
}

/** Facts as a table. It scrolls sideways by itself where it is too wide, reachable by keyboard. */
export function DataTable(props: {
  caption: string
  captionShown?: boolean
  columns: readonly Column[]
  rows: readonly Row[]
}) {
  return (
    <div className="table-wrap" role="region" aria-label={props.caption} tabIndex={0}>
      <table className="data">
        <caption className={props.captionShown ? 'data-caption' : 'sr-only'}>{props.caption}</caption>
        <thead>
          <tr>
            {props.columns.map((column) => (
              <th key={column.key} scope="col" className={classList(column.number && 'number')}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => (
            <tr key={row.key}>
              {row.cells.map((cell, place) => {
                const className = props.columns[place]?.number ? 'number' : undefined
                return place === 0 ? (
                  <th key={place} scope="row" className={className}>
                    {cell}
                  </th>
                ) : (
                  <td key={place} className={className}>
                    {cell}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
