import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { conformance } from '@/cli/conformance'

const root = mkdtempSync(join(tmpdir(), 'pacewell-conformance-'))
afterAll(() => rmSync(root, { recursive: true }))

let folders = 0
/** A folder with these files in it, as text or as JSON. */
function folderOf(files: Record<string, unknown>): string {
  folders += 1
  const folder = join(root, String(folders))
  mkdirSync(folder)
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
  }
  return folder
}

function run(folder: string): { passed: boolean; lines: string[] } {
  const lines: string[] = []
  return { passed: conformance(folder, (line) => lines.push(line)), lines }
}

const good = { name: 'floor of the mean', input: { goodDay: 20, badDay: 5 }, expect: 12 }

describe('a run of worked cases', () => {
  it('passes and leaves other files alone', () => {
    const { passed, lines } = run(folderOf({ 'start-minutes.json': [good], 'README.md': 'no cases' }))
    expect({ passed, lines }).toEqual({ passed: true, lines: ['1 passed, 0 failed'] })
  })

  it('prints where a result differs', () => {
    const wrong = { ...good, name: 'wrong', expect: 13 }
    const { passed, lines } = run(folderOf({ 'start-minutes.json': [good, wrong] }))
    expect(passed).toBe(false)
    expect(lines).toEqual(['start-minutes.json · wrong · $: expected 13, found 12', '1 passed, 1 failed'])
  })

  it.each([
    ['an unknown rule', { 'start-minutes.json': [good], 'horoscope.json': [good] }, '1 passed, 1 failed'],
    ['an empty folder', {}, '0 passed, 1 failed'],
    ['a folder without cases', { 'README.md': 'nothing' }, '0 passed, 1 failed'],
    ['what is no JSON', { 'start-minutes.json': '[{' }, '0 passed, 1 failed'],
    ['a list of nothing', { 'start-minutes.json': [] }, '0 passed, 1 failed'],
    ['no list', { 'start-minutes.json': good }, '0 passed, 1 failed'],
    ['a case without a name', { 'start-minutes.json': [{ ...good, name: undefined }] }, '0 passed, 1 failed'],
    ['a case without input', { 'start-minutes.json': [{ ...good, input: undefined }] }, '0 passed, 1 failed'],
    [
      'a case without expect',
      { 'start-minutes.json': [{ ...good, expect: undefined }] },
      '0 passed, 1 failed',
    ],
    [
      'an input that the rule cannot read',
      { 'week-bundle.json': [{ ...good, input: {} }] },
      '0 passed, 1 failed',
    ],
    ['a case that is no object', { 'start-minutes.json': [null] }, '0 passed, 1 failed'],
  ])('fails for %s', (_what, files, lastLine) => {
    const { passed, lines } = run(folderOf(files))
    expect({ passed, lastLine: lines.at(-1) }).toEqual({ passed: false, lastLine })
  })

  it('fails for a folder that is not there', () => {
    expect(run(join(root, 'nowhere')).passed).toBe(false)
  })
})

describe('the command', () => {
  const command = (...args: string[]): [string, string[]] => [
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', 'src/cli/conformance.ts', ...args],
  ]

  it('ends well when all cases pass', () => {
    const output = execFileSync(...command('src/domain/cases'), { encoding: 'utf8' })
    expect(output.trimEnd().split('\n').at(-1)).toMatch(/^\d+ passed, 0 failed$/)
  })

  it.each([[[]], [[folderOf({})]], [[folderOf({ 'horoscope.json': [good] })]]])(
    'ends with 1 given %s',
    (args) => {
      expect(spawnSync(...command(...args)).status).toBe(1)
    },
  )
})
