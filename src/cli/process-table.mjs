// What the system tells of processes: which lives, since when, whose child it is.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import process from 'node:process'

/**
 * What tells a process from another that was given the same number later: when it began.
 * @returns {string | null} null where no such process lives (one that has ended and waits to be reaped counts as none)
 */
export function identityOf(pid) {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' ? null : fields[19]
  } catch (error) {
    if (process.platform === 'linux' && error.code !== 'EACCES') return null
    return spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() || null
  }
}

/** A field of what Linux tells of a process, counted from its state; 0 where it cannot be told. */
function statField(pid, at) {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8')
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[at])
  } catch {
    return 0
  }
}

const groupOf = (pid) => statField(pid, 2)

/** @returns {number} the process that started that one; 0 where it cannot be told */
export function parentOf(pid) {
  const told = statField(pid, 1)
  if (told !== 0 || process.platform === 'linux') return told
  return Number(spawnSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' }).stdout)
}

/** The command line of a living process, or '' */
export function commandOf(pid) {
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? ''
  }
}

/** Whether anything of a process's group still works; what waits to be reaped does not count. */
export function groupLives(group) {
  if (process.platform !== 'linux') return false
  const ids = fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return ids.some((pid) => groupOf(pid) === group && identityOf(pid) !== null)
}

/** @returns {{ pid: number, identity: string } | null} null where the file is missing or half written */
export function readFound(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'))
  } catch (error) {
    if (error.code === 'EACCES') throw error
    return null
  }
}
