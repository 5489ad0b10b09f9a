/** Time that passes only when something is due: the same seed lives through the same moments, and an hour costs nothing. */
export type Schedule = {
  /** True time, milliseconds since 1970. */
  now: () => number
  /** Does the work so many milliseconds from now; returns how to call it off. */
  after: (ms: number, work: () => unknown) => () => void
  /** Lets time pass until then, with everything that falls due on the way. */
  until: (ms: number) => Promise<void>
}

type Due = { at: number; turn: number; work: () => unknown }

/** @param settled comes true once nothing stirs any more without the passing of time */
export function createSchedule(startMs: number, settled: () => Promise<void>): Schedule {
  let now = startMs
  let turns = 0
  let due: Due[] = []

  /** The first that is due by then, taken off the list. */
  const next = (byMs: number): Due | null => {
    let first: Due | null = null
    for (const one of due) {
      const isEarlier = first === null || one.at < first.at || (one.at === first.at && one.turn < first.turn)
      if (one.at <= byMs && isEarlier) first = one
    }
    due = due.filter((one) => one !== first)
    return first
  }

  return {
    now: () => now,
    after: (ms, work) => {
      turns += 1
      const one = { at: now + Math.max(0, ms), turn: turns, work }
      due.push(one)
      return () => {
        due = due.filter((other) => other !== one)
      }
    },
    until: async (ms) => {
      await settled()
      for (let one = next(ms); one !== null; one = next(ms)) {
        now = Math.max(now, one.at)
        await one.work()
        await settled()
      }
      now = Math.max(now, ms)
    },
  }
}
