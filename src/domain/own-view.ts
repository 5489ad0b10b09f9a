import type { RecordFacts } from '@/domain/record'

/** What staff write for each other stays with them: why a stop was lifted, what was noted at a pause,
 * written as clearance, or given for an end. */
export const ownView = (record: RecordFacts): RecordFacts => ({
  ...record,
  programmes: record.programmes.map((programme) => ({ ...programme, ended: null })),
  stops: record.stops.map((stop) => ({ ...stop, liftReason: null })),
  pauses: record.pauses.map((pause) => ({ ...pause, note: null })),
  screenings: record.screenings.map(({ signed, ...screening }) => ({
    ...screening,
    signed: signed === null ? null : { ...signed, clearance: null },
  })),
  unlocks: record.unlocks.map((unlock) => ({ ...unlock, reason: '' })),
})
