import type { StopFacts } from '@/domain/stop'

/** The name of the helper who told of it; null where the patient did, or where the name is not to be known. */
export const helperWhoTold = ({ recordedBy, recordedByName }: StopFacts): string | null =>
  recordedBy === 'helper' ? recordedByName : null
