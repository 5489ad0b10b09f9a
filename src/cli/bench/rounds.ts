import { keepAliveClient } from '@/cli/bench/keep-alive-client'
import type { Call } from '@/cli/bench/keep-alive-client'

/** Asks for `count` answers over so many connections, each asking again as soon as it was answered.
 * @returns the mean time of one answer, as whoever waits for it sees it, in milliseconds */
export async function round(
  address: string,
  connections: number,
  count: number,
  call: (index: number) => Call,
): Promise<number> {
  const client = keepAliveClient(address, connections)
  let next = 0
  let waited = 0
  const asker = async () => {
    for (let index = next++; index < count; index = next++) {
      const prepared = call(index)
      const from = performance.now()
      const { status, body } = await client.ask(prepared)
      waited += performance.now() - from
      if (status !== 200) throw new Error(`${prepared.path}: ${status} ${body.slice(0, 300)}`)
    }
  }
  await Promise.all(Array.from({ length: connections }, asker))
  client.close()
  return waited / count
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const half = sorted.length >> 1
  const upper = sorted[half] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2
}
