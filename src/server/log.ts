import pino from 'pino'

/** What is told of a fault. A database's own carries the whole connection with it, keys included. */
export function faultInLog(fault: unknown): object {
  if (!(fault instanceof Error)) return { message: String(fault) }
  const { name, message, stack } = fault
  return { type: name, message, stack, ...('code' in fault ? { code: fault.code } : {}) }
}

/** One JSON line per fault on standard output, with the id of its request and no clinical content. */
export const log = pino({
  name: 'pacewell',
  timestamp: pino.stdTimeFunctions.isoTime,
  serializers: { err: faultInLog },
})
