// A Chromium for the end-to-end tests: the one that is here, or Debian's. Its headless shell is the same browser without
// windows that nobody would look at: the tests cost a third less.
import fs from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { Problem } from './problem.mjs'
import { hearTask } from './task.mjs'

const SHELL = ['chromium-headless-shell']
const WINDOWED = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

function installed(names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  return names
    .flatMap((name) => folders.map((folder) => path.join(folder, name)))
    .find((file) => fs.existsSync(file))
}

/** Runs Debian's package tool; several packages at most, named by us. */
export async function installDebian(watch, packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...args) => hearTask({ watch, name: 'apt', command: 'apt-get', args, cwd: '/', env }, 4_000)
  await apt('update')
  return apt('install', '-y', '--no-install-recommends', ...packages)
}

/**
 * @param {ReturnType<import('./process-watch.mjs').processWatch>} watch
 * @returns {Promise<string>} the program's path
 * @throws Problem where there is none and none can be installed
 */
export async function chromium(watch) {
  const found = process.env.CHROMIUM || installed(SHELL)
  if (found) return found
  if (process.getuid?.() === 0 && fs.existsSync('/usr/bin/apt-get'))
    await installDebian(watch, [...SHELL, 'fonts-liberation'])
  const after = installed([...SHELL, ...WINDOWED])
  if (after) return after
  throw new Problem(
    'The end-to-end tests need Chromium and there is none: install it, or name one by CHROMIUM=/path/to/it.',
  )
}
