import { readdirSync, readFileSync, realpathSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { runCases } from '@/domain/conformance'

type Print = (line: string) => void
type Tally = { passed: number; failed: number }

/** Runs every *.json of a folder against the rule that its name says. Prints each difference with its path, and a last
 * line 'N passed, N failed'. True when something ran and all of it passed. */
export function conformance(folder: string, print: Print): boolean {
  const tally: Tally = { passed: 0, failed: 0 }
  const files = filesOf(folder, print)
  for (const file of files) runFile(join(folder, file), print, tally)
  if (files.length === 0) {
    print(`${folder}: no *.json to run`)
    tally.failed += 1
  }
  print(`${String(tally.passed)} passed, ${String(tally.failed)} failed`)
  return tally.failed === 0 && tally.passed > 0
}

function filesOf(folder: string, print: Print): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
  } catch (error) {
    print(String(error))
    return []
  }
}

function runFile(path: string, print: Print, tally: Tally): void {
  try {
    const results = runCases(basename(path, '.json'), JSON.parse(readFileSync(path, 'utf8')))
    for (const { name, differences } of results) {
      tally[differences.length === 0 ? 'passed' : 'failed'] += 1
      for (const difference of differences) {
        const { expected, found } = difference
        print(
          `${basename(path)} · ${name} · ${difference.path}: expected ${shown(expected)}, found ${shown(found)}`,
        )
      }
    }
  } catch (error) {
    print(`${basename(path)}: ${error instanceof Error ? error.message : String(error)}`)
    tally.failed += 1
  }
}

const shown = (value: unknown) => (value === undefined ? 'nothing' : JSON.stringify(value))

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) {
  const [folder] = process.argv.slice(2)
  if (folder === undefined) console.error('usage: npm run conformance -- DIR')
  const passed = folder !== undefined && conformance(folder, (line) => process.stdout.write(`${line}\n`))
  process.exitCode = passed ? 0 : 1
}
