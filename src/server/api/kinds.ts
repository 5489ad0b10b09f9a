import { TRPCError } from '@trpc/server'
import * as z from 'zod/mini'
import { uuidSchema } from '@/domain/entry'
import { Refusal } from '@/domain/refusal'
import { OLDEST_WIRE_VERSION, WIRE_VERSION } from '@/domain/wire-version'
import { recordDone, recordRefused } from '@/server/access/audit'
import { inTransaction, withoutTrace } from '@/server/access/in-transaction'
import { inTurn } from '@/server/access/in-turn'
import {
  adminScope,
  careScope,
  clinicianScope,
  entryScope,
  loggingScope,
  patientScope,
  staffScope,
} from '@/server/access/mint'
import type { Request } from '@/server/access/mint'
import type { Scope } from '@/server/access/scope'
import { throttled } from '@/server/access/throttle'
import { legibleInput } from '@/server/api/legible-input'
import { refusalStatus } from '@/server/api/refusal-status'
import { renewStandingsFirst } from '@/server/api/standings-first'
import { t } from '@/server/api/trpc'
import { isUnlisted } from '@/server/api/unlisted'
import { log } from '@/server/log'
import { isKeptBefore } from '@/server/use-cases/kept-once'
import { tryStandings } from '@/server/use-cases/try-standings'
import type { Context } from '@/server/api/context'

/** A refusal keeps its code on the way out; anything else is a bug and shows nothing. */
function answered(fault: unknown): TRPCError {
  const cause = fault instanceof TRPCError ? fault.cause : fault
  if (cause instanceof Refusal) return new TRPCError({ code: refusalStatus[cause.code], cause })
  if (fault instanceof TRPCError) return fault
  return new TRPCError({ code: 'INTERNAL_SERVER_ERROR', cause })
}

type Attempt = {
  procedure: string
  /** What writes renews the standing of whom it is about. */
  type: 'query' | 'mutation' | 'subscription'
  session: string | null
  patientId: string | null
}
type Outcome = { ok: boolean; error?: TRPCError; data?: unknown }

/**
 * One transaction per request: the scope is minted in it, the use-case works in it, its audit line is written in it.
 * tRPC's next() returns errors: thrown here, they roll everything back; the refused attempt is then kept in a second one.
 */
async function inScope<S extends Scope, R extends Outcome>(
  ctx: Context,
  attempt: Attempt,
  mint: (request: Request) => Promise<S>,
  next: (scope: S) => Promise<R>,
  leaves: 'line' | 'nothing' = 'line',
): Promise<R> {
  let seen: ReadonlySet<string> = new Set(attempt.patientId === null ? [] : [attempt.patientId])
  try {
    return await (leaves === 'line' ? inTransaction : withoutTrace)(async (tx) => {
      const scope = await mint({ tx, caller: ctx.caller, procedure: attempt.procedure })
      seen = scope.seen
      const outcome = await next(scope)
      if (!outcome.ok) throw outcome.error ?? new Error('a failed outcome names its error')
      if (attempt.type === 'mutation' && scope.seen.size > 0 && !isUnlisted(attempt.procedure)) {
        const because = isKeptBefore(outcome.data) ? 'time' : 'fact'
        const faults = await tryStandings(scope, [...scope.seen], because)
        for (const fault of faults) log.error({ err: fault }, 'standings: one cannot be computed')
      }
      if (leaves === 'line') await recordDone(scope)
      return outcome
    })
  } catch (fault) {
    const error = answered(fault)
    const { cause } = error
    const code = cause instanceof Refusal ? cause.code : error.code === 'BAD_REQUEST' ? 'invalid' : null
    if (code !== null) await recordRefused(ctx.caller, { ...attempt, code, patientIds: [...seen] })
    throw error
  }
}

const byPhone = (ctx: Context, procedure: string, type: Attempt['type']) => ({
  procedure,
  type,
  session: ctx.caller.phoneSession,
  patientId: null,
})
const byDesk = (ctx: Context, procedure: string, type: Attempt['type']) => ({
  ...byPhone(ctx, procedure, type),
  session: ctx.caller.deskSession,
})
const asPatient = t.middleware(({ ctx, path, type, next }) =>
  inScope(ctx, byPhone(ctx, path, type), patientScope, (scope) => next({ ctx: { scope } })),
)
const asLogging = t.middleware(({ ctx, path, type, next }) =>
  inScope(ctx, byPhone(ctx, path, type), loggingScope, (scope) => next({ ctx: { scope } })),
)

/** A page that has stood for too long might be misread. It is told to load anew, and keeps what it has till then. */
const understood = t.middleware(({ ctx, next }) => {
  if ((ctx.caller.wireSaid ?? WIRE_VERSION) < OLDEST_WIRE_VERSION) throw answered(new Refusal('old-client'))
  return next()
})

/** The patient's own record, by the phone's session: nobody does this for them. */
export const patientProcedure = t.procedure
  .meta({ kind: 'patient' })
  .use(understood)
  .use(asPatient)
  .use(legibleInput)

/** What a helper may do as well, whom the patient let log for them. The list of these is short and named in the sweep. */
export const loggingProcedure = t.procedure
  .meta({ kind: 'log' })
  .use(understood)
  .use(asLogging)
  .use(legibleInput)

/** The same for a safety stop: taken from every page, however old. */
export const urgentProcedure = t.procedure.meta({ kind: 'log' }).use(asLogging).use(legibleInput)

/** Anyone who works at the clinic, for their own account. */
export const staffProcedure = t.procedure
  .meta({ kind: 'staff' })
  .use(({ ctx, path, type, next }) =>
    inScope(ctx, byDesk(ctx, path, type), staffScope, (scope) => next({ ctx: { scope } })),
  )
  .use(legibleInput)

const asClinician = t.middleware(({ ctx, path, type, next }) =>
  inScope(ctx, byDesk(ctx, path, type), clinicianScope, (scope) => next({ ctx: { scope } })),
)

/** Whoever may care for the patients of the clinic. */
export const clinicianProcedure = t.procedure.meta({ kind: 'clinician' }).use(asClinician).use(legibleInput)

/** The same, for what reads a whole clinic and takes long: it waits its turn before a transaction is opened. */
export const wideProcedure = t.procedure
  .meta({ kind: 'clinician' })
  .use(({ ctx, path, next }) =>
    inTurn(async () => {
      await renewStandingsFirst(ctx, path)
      return next()
    }),
  )
  .use(asClinician)
  .use(legibleInput)

/** Whoever may administer the clinic. */
export const adminProcedure = t.procedure
  .meta({ kind: 'admin' })
  .use(({ ctx, path, type, next }) =>
    inScope(ctx, byDesk(ctx, path, type), adminScope, (scope) => next({ ctx: { scope } })),
  )
  .use(legibleInput)

const ofOnePatient = (
  kind: 'care' | 'mark',
  leaves: 'line' | 'nothing',
  whom?: Parameters<typeof careScope>[2],
) =>
  t.procedure
    .meta({ kind })
    .input(z.object({ patientId: uuidSchema }))
    .use(({ ctx, path, type, input, next }) =>
      inScope(
        ctx,
        { ...byDesk(ctx, path, type), patientId: input.patientId },
        (request) => careScope(request, input.patientId, whom),
        (scope) => next({ ctx: { scope } }),
        leaves,
      ),
    )
    .use(legibleInput)

/** One patient of the clinician's clinic; anyone else's is not there. */
export const careProcedure = ofOnePatient('care', 'line')

/** The same for taking an enrolment back, which may be sent again though it is done: the answer was lost on the way. */
export const unenrolProcedure = ofOnePatient('care', 'line', 'withdrawn-too')

/**
 * What a page asks by itself of one patient of the clinician's clinic: a mark that something has changed, without
 * anything about health. The session goes on ageing and no line is written; a refused attempt is recorded as any other.
 */
export const markProcedure = ofOnePatient('mark', 'nothing')

/** The same of the clinic's patients together. */
export const clinicMarkProcedure = t.procedure
  .meta({ kind: 'mark' })
  .use(({ ctx, path, type, next }) =>
    inScope(ctx, byDesk(ctx, path, type), clinicianScope, (scope) => next({ ctx: { scope } }), 'nothing'),
  )
  .use(legibleInput)

const atTheDoor = t.middleware(async ({ ctx, path, next }) => {
  try {
    return await inTransaction(async (tx) => {
      const scope = entryScope({ tx, caller: ctx.caller, procedure: path })
      const outcome = await next({ ctx: { scope } })
      if (!outcome.ok) throw outcome.error
      return outcome
    })
  } catch (fault) {
    throw answered(fault)
  }
})

/** Counted before a transaction is opened: a rush of guesses must not hold the connections that its counters need. */
const countedCode = t.middleware(async ({ ctx, next }) => {
  try {
    return await throttled({ code: ctx.caller.address }, async () => {
      const outcome = await next()
      if (!outcome.ok) throw outcome.error
      return outcome
    })
  } catch (fault) {
    throw answered(fault)
  }
})

/** Before a person is known, and without a secret to guess. The list of these is short and named in the sweep, as is
 * that of the next kind. */
export const entryProcedure = t.procedure.meta({ kind: 'entry' }).use(atTheDoor).use(legibleInput)

/** Before a person is known, by a code that could be guessed: counted by address. */
export const codeProcedure = t.procedure
  .meta({ kind: 'code' })
  .use(countedCode)
  .use(atTheDoor)
  .use(legibleInput)
