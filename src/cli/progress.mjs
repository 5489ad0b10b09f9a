// One line per step: what is done, then how long it took.
import process from 'node:process'

// A terminal that has gone must not keep us from stopping what we started.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)

let open = false

function write(text) {
  process.stdout.write(text)
}

/** Prints one line, after ending a step's line that is still open. */
export function say(text) {
  if (open) write('\n')
  open = false
  write(`${text}\n`)
}

/** Says a last word on stderr. */
export function complain(sentence) {
  if (open) write('\n')
  open = false
  process.stderr.write(`${sentence}\n`)
}

/**
 * Runs one step under its line. The work may return words for the end of the line ("unchanged", "2 applied").
 * @template T
 * @param {string} name
 * @param {(note: (words: string) => void) => Promise<T> | T} work
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  const from = performance.now()
  let words = ''
  if (open) write('\n')
  open = true
  write(`${name} … `)
  const result = await work((told) => {
    words = `${told}, `
  })
  if (!open) write(`${name}: `)
  write(`${words}${((performance.now() - from) / 1000).toFixed(1)} s\n`)
  open = false
  return result
}
