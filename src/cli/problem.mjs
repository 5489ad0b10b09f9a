// What goes wrong on a person's machine is told in one plain sentence, without a stack.

/** A fault that the person at the terminal can mend; the message is the sentence that they read. */
export class Problem extends Error {}

const FULL = /\b(ENOSPC|EDQUOT|53100)\b|no space left on device|disk quota exceeded/i
const FORBIDDEN = /\b(EACCES|EPERM|EROFS)\b|permission denied|operation not permitted|read-only file system/i

/** Node says "EACCES: permission denied, mkdir '/x'" and PostgreSQL 'could not create directory "/x": …'. */
function placeIn(text) {
  const place = /['"](\/[^'"]+)['"]/.exec(text)?.[1]
  return place ? ` (${place})` : ''
}

/**
 * The sentence for a full disk. A database's errors are asked for this alone: its "permission denied" speaks of tables.
 * @param {string} text an error's code and message, or what a program printed
 * @returns {string | null} null where the text does not speak of it
 */
export function fullDiskSentence(text) {
  return FULL.test(text) ? `The disk is full${placeIn(text)}: free some space and start again.` : null
}

/** The sentence for a machine's own refusals: a full disk, a missing right. @returns {string | null} as above */
export function machineSentence(text) {
  if (FULL.test(text)) return fullDiskSentence(text)
  if (FORBIDDEN.test(text)) {
    return `This user has no right to write where it must${placeIn(text)}: give it the right, or set DATA_DIR to a folder of its own.`
  }
  return null
}

/** @returns {string} the sentence to print for whatever was thrown; a bug alone keeps its stack */
export function sentenceOf(error) {
  if (error instanceof Problem) return error.message
  if (!(error instanceof Error)) return String(error)
  const reasons = [error, error.cause, ...(error.errors ?? [])].filter(Boolean)
  const text = reasons.map((reason) => `${reason.code ?? ''} ${reason.message ?? reason}`).join('\n')
  return machineSentence(text) ?? `Unexpected: ${error.stack ?? error.message}`
}
