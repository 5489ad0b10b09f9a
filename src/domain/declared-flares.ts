import type { FlareFacts } from '@/domain/flare'

/** Those that were not taken back. */
export const declaredFlares = (flares: readonly FlareFacts[]): FlareFacts[] =>
  flares.filter(({ day, endedOn }) => endedOn !== day)
