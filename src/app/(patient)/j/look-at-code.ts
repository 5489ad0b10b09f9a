import { cache } from 'react'
import { refusalBehind } from '@/features/join/shown-refusal'
import { api, pageQueries } from '@/trpc/server'

/** What a code opens, asked once per request; looking uses nothing up. Rejects when that cannot be said. */
export const lookAtCode = cache(async (code: string) => {
  try {
    return { invitation: await pageQueries().query(api.entry.invitation.queryOptions({ code })) }
  } catch (error) {
    const refusal = refusalBehind(error)
    if (refusal === null) throw error
    return { refusal }
  }
})
