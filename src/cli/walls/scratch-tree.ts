import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's own folder. */
export const projectRoot = fileURLToPath(new URL('../../..', import.meta.url))

const tsconfig = {
  extends: '../../../tsconfig.json',
  compilerOptions: { paths: { '@/*': ['./src/*'] }, plugins: [], incremental: false },
  include: ['src', 'e2e'],
}

/** A small house that breaks its own walls on purpose, below .test (where the packages resolve and git looks away).
 * `files` maps a path to its text. */
export function scratchTree(name: string, files: Readonly<Record<string, string>>) {
  const folder = join(projectRoot, '.test', 'walls', `${name}-${process.pid}`)
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  write('tsconfig.json', JSON.stringify(tsconfig))
  for (const [path, text] of Object.entries(files)) write(path, text)
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
