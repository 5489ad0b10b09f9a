import { initTRPC } from '@trpc/server'
import { Refusal } from '@/domain/refusal'
import type { RefusalCode } from '@/domain/refusal'
import type { Context } from '@/server/api/context'

export type ShownRefusal = { code: RefusalCode; field: string | null; details: Record<string, unknown> }

/** What a schema refuses deserves the sentence of its field. */
const codeByField: Readonly<Record<string, RefusalCode>> = {
  password: 'password-weak',
  next: 'password-weak',
  reason: 'reason-missing',
}

/** What a fault carries to the browser: the refusal of a use-case, or where the input did not fit; never a detail of a bug. */
function shownRefusal(cause: unknown): ShownRefusal | null {
  if (cause instanceof Refusal) return { code: cause.code, field: cause.field, details: cause.details }
  const issue = issuesOf(cause)[0]
  if (issue === undefined) return null
  const field = String(issue.path.at(-1))
  const isTooLong = (field === 'reason' || field === 'clearance') && issue.code === 'too_big'
  const code = isTooLong ? 'note-too-long' : codeByField[field]
  return { code: code ?? 'invalid', field: issue.path.map(String).join('.'), details: {} }
}

type Issue = { path: PropertyKey[]; code?: string }

function issuesOf(cause: unknown): Issue[] {
  const issues: unknown =
    typeof cause === 'object' && cause !== null && 'issues' in cause ? cause.issues : null
  return Array.isArray(issues) ? (issues as Issue[]) : []
}

/** Which of the procedure kinds a procedure is of: the sweep walks them by it. */
export type ProcedureMeta = {
  kind: 'patient' | 'log' | 'staff' | 'clinician' | 'admin' | 'care' | 'mark' | 'entry' | 'code'
}

export const t = initTRPC
  .context<Context>()
  .meta<ProcedureMeta>()
  .create({
    errorFormatter: ({ shape, error, ctx }) => ({
      ...shape,
      // A bug's own words may hold data: they stay in the log.
      message: error.code === 'INTERNAL_SERVER_ERROR' ? 'internal' : error.code.toLowerCase(),
      data: {
        code: shape.data.code,
        httpStatus: shape.data.httpStatus,
        requestId: ctx?.caller.requestId ?? null,
        refusal: shownRefusal(error.cause),
      },
    }),
  })
