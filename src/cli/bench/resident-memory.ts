import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** In kibibytes, as Linux tells it of itself and `ps` elsewhere. */
function residentKib(pid: number): number {
  const status = `/proc/${String(pid)}/status`
  if (existsSync(status)) return Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(status, 'utf8'))?.[1])
  return Number(spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }).stdout)
}

/** What a process holds in memory, in MB of 1,000,000 bytes. @throws Error where the system does not tell */
export function residentMb(pid: number): number {
  const kib = residentKib(pid)
  if (!(kib > 0)) throw new Error(`the system does not tell what process ${String(pid)} holds in memory`)
  return (kib * 1024) / 1_000_000
}
