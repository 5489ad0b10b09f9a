// A program that runs to its end as one step: silent while it works, heard in full when it fails.
import { machineSentence, Problem } from './problem.mjs'

const TAIL = 8_000

/**
 * @param {{ watch: ReturnType<import('./process-watch.mjs').processWatch>, name: string, what: string, command: string,
 *   args: string[], cwd: string, env?: NodeJS.ProcessEnv }} task `what` begins the sentence of its failure
 * @returns {Promise<string>} the end of what it printed
 * @throws Problem
 */
export async function runTask({ watch, name, what, command, args, cwd, env }) {
  let printed = ''
  const { child, ended } = watch.start(name, command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => {
      printed = (printed + text).slice(-TAIL)
    })
  }
  const { code, by, error } = await ended
  if (code === 0) return printed
  if (error?.code === 'ENOENT') throw new Problem(`${what} failed: there is no ${command} on this machine.`)
  throw new Problem(
    machineSentence(`${error?.message ?? ''}\n${printed}`) ??
      `${what} failed (${by ?? code}):\n${printed.trim()}`,
  )
}
