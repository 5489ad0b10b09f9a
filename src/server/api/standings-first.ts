import { inTransaction } from '@/server/access/in-transaction'
import { clinicianScope } from '@/server/access/mint'
import { Refusal } from '@/domain/refusal'
import type { Context } from '@/server/api/context'
import { log } from '@/server/log'
import { renewTurnedStandings } from '@/server/use-cases/renew-turned-standings'

/** In one transaction: a patient's phone that records meanwhile waits no longer than for these. */
const AT_ONCE = 10
/** The job sees to the others. */
const MOST_TIMES = 30

/** What a wide read orders by is brought up to date before it, in transactions of their own. Never refuses: whoever may not
 * read is told so by the read itself. */
export async function renewStandingsFirst({ caller }: Context, procedure: string): Promise<void> {
  try {
    for (let times = 0; times < MOST_TIMES; times += 1) {
      const { patients, faults } = await inTransaction(async (tx) =>
        renewTurnedStandings(await clinicianScope({ tx, caller, procedure }), AT_ONCE),
      )
      for (const fault of faults) log.error({ err: fault }, 'standings: one cannot be computed')
      if (patients.length < AT_ONCE) return
    }
  } catch (fault) {
    if (!(fault instanceof Refusal)) log.error({ err: fault }, 'standings: not renewed before a read')
  }
}
