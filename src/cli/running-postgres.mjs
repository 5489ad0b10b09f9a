// The PostgreSQL that a start of this checkout keeps up, as its own files tell.
import fs from 'node:fs'
import path from 'node:path'
import { postgresHome } from './postgres-home.mjs'
import { commandOf } from './process-table.mjs'
import { Problem } from './problem.mjs'

/**
 * @returns {{ port: number, passwords: Record<string, string> }}
 * @throws Problem where none is running
 */
export function runningPostgres(root, dataDir) {
  const gone = new Problem('The clinic is not running: start it with npm start, and run this beside it.')
  if (!fs.existsSync(dataDir)) throw gone
  const data = path.join(postgresHome({ root, dataDir }).folder, 'data')
  const file = path.join(data, 'postmaster.pid')
  if (!fs.existsSync(file)) throw gone
  const [pid, , , port] = fs.readFileSync(file, 'utf8').split('\n')
  if (!commandOf(Number(pid)).includes(data)) throw gone
  return {
    port: Number(port),
    passwords: JSON.parse(fs.readFileSync(path.join(dataDir, 'database-passwords.json'), 'utf8')),
  }
}
