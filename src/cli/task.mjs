// A program that runs to its end as one step: silent while it works, heard in full when it fails.
import { machineSentence, Problem } from './problem.mjs'

/**
 * @typedef {{ watch: ReturnType<import('./process-watch.mjs').processWatch>, name: string, command: string, args: string[],
 *   cwd: string, env?: NodeJS.ProcessEnv }} Task
 * @param {Task} task
 * @param {number} keep how much of what it prints is kept, in characters from the end
 * @returns {Promise<{ code: number | null, by?: string, error?: Error, printed: string }>} how it ended
 */
export async function hearTask({ watch, name, command, args, cwd, env }, keep) {
  let printed = ''
  const { child, ended } = watch.start(name, command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => {
      printed = (printed + text).slice(-keep)
    })
  }
  return { ...(await ended), printed }
}

/**
 * @param {Task & { what: string }} task `what` begins the sentence of its failure
 * @returns {Promise<string>} the end of what it printed
 * @throws Problem
 */
export async function runTask({ what, ...task }) {
  const { code, by, error, printed } = await hearTask(task, 8_000)
  if (code === 0) return printed
  if (error?.code === 'ENOENT')
    throw new Problem(`${what} failed: there is no ${task.command} on this machine.`)
  const sentence = machineSentence(`${error?.message ?? ''}\n${printed}`)
  throw new Problem(sentence ?? `${what} failed (${by ?? code}):\n${printed.trim()}`)
}
