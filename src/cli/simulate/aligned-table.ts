/** Lines of a table whose first column is words and whose others are aligned as `numeric` says. */
export type Table = { head: readonly string[]; rows: readonly (readonly string[])[]; numeric: boolean }

const widthOf = (text: string) => Array.from(text).length

/** As columns for a terminal, or as Markdown that the formatter leaves as it is. */
export function tableLines({ head, rows, numeric }: Table, markdown: boolean): string[] {
  const widths = head.map((_, column) =>
    Math.max(3, ...[head, ...rows].map((row) => widthOf(row[column] ?? ''))),
  )
  const isRight = (column: number) => numeric && column > 0
  const padded = (row: readonly string[]) =>
    widths.map((width, column) => {
      const text = row[column] ?? ''
      const room = ' '.repeat(width - widthOf(text))
      return isRight(column) ? room + text : text + room
    })
  if (!markdown) return [head, ...rows].map((row) => padded(row).join('  ').trimEnd())
  const rule = widths.map(
    (width, column) => '-'.repeat(isRight(column) ? width - 1 : width) + (isRight(column) ? ':' : ''),
  )
  return [padded(head), rule, ...rows.map(padded)].map((cells) => `| ${cells.join(' | ')} |`)
}
