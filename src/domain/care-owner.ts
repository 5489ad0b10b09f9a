/** Who looks after a patient from then on; `replaces` is what stood before, null of whoever enrolled them. */
export type CareRow = { id: string; staffId: string; replaces: string | null }

/** The row that no other one took the place of. @throws Error without any: nobody is without one */
export function currentCare<Row extends CareRow>(rows: readonly Row[]): Row {
  const replaced = new Set(rows.map(({ replaces }) => replaces))
  const current = rows.find(({ id }) => !replaced.has(id))
  if (current === undefined) throw new Error('a patient without anybody who looks after them')
  return current
}
