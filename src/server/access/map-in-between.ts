import { setImmediate } from 'node:timers/promises'

/** Computed in one go, in a few milliseconds. */
const IN_ONE_GO = 10

/** Maps many, and lets what else has arrived be answered in between: a process computes one thing at a time. */
export async function mapInBetween<From, To>(all: readonly From[], map: (one: From) => To): Promise<To[]> {
  const done: To[] = []
  for (const one of all) {
    if (done.length > 0 && done.length % IN_ONE_GO === 0) await setImmediate()
    done.push(map(one))
  }
  return done
}
