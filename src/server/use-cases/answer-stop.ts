import { Refusal } from '@/domain/refusal'
import type { StopAnswerFact } from '@/domain/stop'
import type { LoggingScope } from '@/server/access/scope'
import { answerDigest, insertStopAnswer, stopDigest } from '@/server/db/safety-stop'
import { factDigest } from '@/server/use-cases/fact-digest'
import { acknowledgeAgain } from '@/server/use-cases/acknowledged'
import type { Acknowledged } from '@/server/use-cases/acknowledged'

/** "Which one?" answered after the stop. @throws Refusal not-found for a stop that is not this patient's */
export async function answerStop(scope: LoggingScope, fact: StopAnswerFact): Promise<Acknowledged> {
  const digest = factDigest(fact)
  if ((await stopDigest(scope, fact.stopId)) === null) throw new Refusal('not-found', 'stopId')
  const stored = await insertStopAnswer(scope, fact, digest)
  if (stored) return { id: fact.id, stored: 'now', serverTime: scope.now }
  const there = await answerDigest(scope, fact.id)
  if (there === null) throw new Refusal('not-found')
  return acknowledgeAgain(scope, fact.id, there, digest)
}
