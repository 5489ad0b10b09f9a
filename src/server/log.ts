import pino from 'pino'

/** One JSON line per fault on standard output, with the id of its request and no clinical content. */
export const log = pino({ name: 'pacewell', timestamp: pino.stdTimeFunctions.isoTime })
