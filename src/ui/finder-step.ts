/** Options by the rows in which they stand; of each row the first is what it is about. */
export type FinderRows = readonly (readonly string[])[]

const placeOf = (rows: FinderRows, option: string | null): [row: number, column: number] => {
  for (const [row, options] of rows.entries()) {
    const column = option === null ? -1 : options.indexOf(option)
    if (column >= 0) return [row, column]
  }
  return [-1, 0]
}

/**
 * The option that a key leads to; null where the key is not for the list and does what it does in any field.
 * @param atEnd whether the writing mark stands behind all that is typed: further right is the row's next option
 */
export function finderStep(
  rows: FinderRows,
  active: string | null,
  key: string,
  atEnd: boolean,
): string | null {
  const [row, column] = placeOf(rows, active)
  const inRow = (to: number) => {
    const options = rows[(to + rows.length) % rows.length] ?? []
    return options[Math.min(column, options.length - 1)] ?? null
  }
  const beside = (to: number) => rows[row]?.[to] ?? null
  switch (key) {
    case 'ArrowDown':
      return inRow(row + 1)
    case 'ArrowUp':
      return inRow(row === -1 ? -1 : row - 1)
    case 'Home':
      return rows[0]?.[0] ?? null
    case 'End':
      return rows.at(-1)?.[0] ?? null
    case 'ArrowRight':
      return atEnd ? beside(column + 1) : null
    case 'ArrowLeft':
      return atEnd && column > 0 ? beside(column - 1) : null
    default:
      return null
  }
}
