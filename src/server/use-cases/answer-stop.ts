import { Refusal } from '@/domain/refusal'
import type { StopAnswerFact } from '@/domain/stop'
import type { LoggingScope } from '@/server/access/scope'
import { answerDigest, insertStopAnswer, stopDigest } from '@/server/db/safety-stop'
import { keptOnce } from '@/server/use-cases/kept-once'
import type { Acknowledged } from '@/server/use-cases/kept-once'

/** "Which one?" answered after the stop. @throws Refusal not-found for a stop that is not this patient's */
export async function answerStop(scope: LoggingScope, fact: StopAnswerFact): Promise<Acknowledged> {
  if ((await stopDigest(scope, fact.stopId)) === null) throw new Refusal('not-found', 'stopId')
  return keptOnce(scope, fact, {
    keep: (digest) => insertStopAnswer(scope, fact, digest),
    there: () => answerDigest(scope, fact.id),
  })
}
