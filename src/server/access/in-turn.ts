/** While the rules are computed for one, the database works for the other. */
const AT_ONCE = 2

type Turns = { taken: number; waiting: (() => void)[] }

/** The process's one queue, as its connections are. */
const kept = globalThis as typeof globalThis & { pacewellTurns?: Turns }

/** Runs what reads a whole clinic: a few at a time, in the order in which they were asked for. To stand before a transaction:
 * whoever waits here holds no connection, and those of the others stay free for everybody else. */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turns = (kept.pacewellTurns ??= { taken: 0, waiting: [] })
  if (turns.taken < AT_ONCE) turns.taken += 1
  else await new Promise<void>((resolve) => turns.waiting.push(resolve))
  try {
    return await work()
  } finally {
    const next = turns.waiting.shift()
    // Handed on, so that nobody who comes just now is before those who wait.
    if (next === undefined) turns.taken -= 1
    else next()
  }
}
