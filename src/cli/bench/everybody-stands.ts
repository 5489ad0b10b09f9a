import { setTimeout } from 'node:timers/promises'
import type { Client } from 'pg'

/** Waits until our server has computed the standings of the seeded patients, as it does once it is up.
 * @throws Error where it takes longer than that */
export async function everybodyStands(owner: Client, minutes: number): Promise<void> {
  for (const until = Date.now() + minutes * 60_000; ;) {
    const { rows } = await owner.query<{ n: number }>(
      'select count(*)::int as n from standing where stands_until <= now()',
    )
    if (rows[0]?.n === 0) return
    if (Date.now() > until)
      throw new Error(
        `the standings are not computed after ${String(minutes)} min: ${String(rows[0]?.n)} are left`,
      )
    await setTimeout(250)
  }
}
