// A port for a server of ours that nobody chose one for.
import { randomInt } from 'node:crypto'
import net from 'node:net'
import { Problem } from './problem.mjs'

/** Below what systems lend to whoever calls out (from 32768 on Linux): none of those can take it before we listen. */
const FROM = 15_000
const BELOW = 32_000
const TRIES = 50

const isFree = (port) =>
  new Promise((resolve) => {
    const probe = net.createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })

/**
 * @returns {Promise<number>} a port of this machine that nobody listens on just now
 * @throws Problem where fifty in a row were taken
 */
export async function freePort() {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const port = randomInt(FROM, BELOW)
    if (await isFree(port)) return port
  }
  throw new Problem('No free port was found on this machine.')
}
