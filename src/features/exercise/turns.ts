/** One set, or one side of it. */
export type Turn = {
  /** From 1. */
  set: number
  side: 'left' | 'right' | null
}

/** What is done one after the other: left, then right, where a set has two sides. */
export const turnsOf = (sets: number, perSide: boolean): Turn[] =>
  Array.from({ length: sets }, (_, place) => place + 1).flatMap((set): Turn[] =>
    perSide
      ? [
          { set, side: 'left' },
          { set, side: 'right' },
        ]
      : [{ set, side: null }],
  )

/** The sets as they are recorded, from what was done in each turn; a set of which nothing was done is left out. A side
 * that was not reached counts 0. */
export function setsDone(turns: readonly Turn[], done: readonly number[]): number[][] {
  const last = turns.at(-1)?.set ?? 0
  return Array.from({ length: last }, (_, place) =>
    turns.flatMap(({ set }, turn) => (set === place + 1 ? [done[turn] ?? 0] : [])),
  ).filter((set) => set.some((amount) => amount > 0))
}
