import { getTRPCErrorShape, TRPCError } from '@trpc/server'
import { Refusal } from '@/domain/refusal'
import { appRouter } from '@/server/api/root'

/** What the browser is told of a refused call, and nothing else. */
export type Told = {
  status: string
  code: string | null
  field: string | null
  details: Record<string, unknown>
}

function toldOf(error: TRPCError): Told {
  const { data } = getTRPCErrorShape({
    config: appRouter._def._config,
    error,
    type: 'unknown',
    path: undefined,
    input: undefined,
    ctx: undefined,
  })
  const { code, refusal } = data
  return {
    status: code,
    code: refusal?.code ?? null,
    field: refusal?.field ?? null,
    details: refusal?.details ?? {},
  }
}

/** The refusal of a call that must be refused. A bug (INTERNAL_SERVER_ERROR) is thrown on, with its cause. */
export async function refusalOf(work: Promise<unknown>): Promise<Told> {
  const outcome = await work.then(
    (answer) => ({ answer }),
    (fault: unknown) => ({ fault }),
  )
  if ('answer' in outcome) throw new Error(`taken, not refused: ${JSON.stringify(outcome.answer)}`)
  const { fault } = outcome
  if (fault instanceof Refusal)
    return { status: 'none', code: fault.code, field: fault.field, details: fault.details }
  if (!(fault instanceof TRPCError)) throw fault
  if (fault.code === 'INTERNAL_SERVER_ERROR') throw fault.cause ?? fault
  return toldOf(fault)
}

/** 'taken' or the code of the refusal: for calls that race. */
export const outcomeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'taken',
    async (fault: unknown) => (await refusalOf(Promise.reject(fault as Error))).code ?? 'none',
  )

/** The same for calls that are still to be made. */
export const outcomesOf = (calls: readonly (() => Promise<unknown>)[]): (() => Promise<string>)[] =>
  calls.map((call) => () => outcomeOf(call()))
