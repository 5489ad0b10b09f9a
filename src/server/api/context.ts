import { callerOf } from '@/server/caller'
import type { KnownCaller } from '@/server/caller'

/** What a procedure gets before its kind has minted a scope. */
export type Context = {
  caller: KnownCaller
  /** For cookies that change (language, sign-out); null where a page is rendered and none can be set. */
  answer: Headers | null
}

export const contextOf = async (headers: Headers, answer: Headers | null): Promise<Context> => ({
  caller: await callerOf(headers),
  answer,
})
