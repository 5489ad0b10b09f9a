import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { filesBelow } from '@/cli/walls/house-files'
import { projectRoot, scratchTree } from '@/cli/walls/scratch-tree'

const lines = (count: number) =>
  Array.from({ length: count }, (_, n) => `export const n${n} = ${n}\n`).join('')
const procedure = (inner: number) =>
  `declare const kind: { query: (run: () => number) => number }\nexport const one = kind.query(() => {\n${'  Math.abs(1)\n'.repeat(inner)}  return 1\n})\n`

const purity = 'house(forbidden)'
/** A broken wall: the rule that must complain, the file that breaks it, and its text. */
const breaches: [rule: string, file: string, text: string][] = [
  [purity, 'src/domain/date-now.ts', 'export const at = () => Date.now()\n'],
  [purity, 'src/domain/new-date.ts', 'export const at = () => new Date()\n'],
  [purity, 'src/domain/date-called.ts', 'export const at = () => Date()\n'],
  [purity, 'src/domain/date-renamed.ts', 'const D = Date\nexport const at = () => D.now()\n'],
  [purity, 'src/domain/date-by-name.ts', "export const at = () => Date['now']()\n"],
  [purity, 'src/domain/ticks.ts', 'export const at = () => performance.now()\n'],
  [purity, 'src/domain/dice.ts', 'export const roll = () => Math.random()\n'],
  [purity, 'src/domain/dice-taken-out.ts', 'const { random } = Math\nexport const roll = () => random()\n'],
  [purity, 'src/domain/dice-by-name.ts', "export const roll = () => Math['random']()\n"],
  [purity, 'src/domain/random-id.ts', 'export const id = () => crypto.randomUUID()\n'],
  [purity, 'src/domain/waits.ts', 'export async function wait() {\n  await undefined\n}\n'],
  [purity, 'src/domain/promises.ts', 'export const later = () => Promise.resolve(1)\n'],
  [purity, 'src/domain/loads-later.ts', "export const later = () => import('node:fs')\n"],
  ['eslint(no-restricted-globals)', 'src/domain/fetches.ts', "export const get = () => fetch('/')\n"],
  [
    'eslint(no-restricted-globals)',
    'src/domain/sleeps.ts',
    'export const later = () => setTimeout(() => 0, 1)\n',
  ],
  [
    'eslint(no-restricted-imports)',
    'src/domain/todays-date.ts',
    "import { today } from '@internationalized/date'\nexport const now = today\n",
  ],
  [
    'eslint(no-restricted-imports)',
    'src/server/use-cases/mints.ts',
    "import { careScope } from '@/server/access/mint'\nexport const mint = careScope\n",
  ],
  [
    'eslint(no-restricted-imports)',
    'src/features/today/own-link.tsx',
    "import Link from 'next/link'\nexport const Own = Link\n",
  ],
  [purity, 'src/drawing/dice.ts', 'export const roll = () => Math.random()\n'],
  [purity, 'src/server/use-cases/own-clock.ts', 'export const at = () => Date.now()\n'],
  [purity, 'src/server/db/own-clock.ts', 'export const at = () => new Date()\n'],
  [purity, 'src/cli/demo/own-clock.ts', 'export const at = () => new Date()\n'],
  // The composed lists: a room's own list must not drop what holds everywhere.
  [purity, 'src/domain/barrel.ts', "export * from './waits'\n"],
  [purity, 'src/domain/by-default.ts', 'const one = 1\nexport default one\n'],
  [purity, 'src/ui/barrel.ts', "export * from '../domain/waits'\n"],
  [purity, 'src/ui/by-default.ts', 'const one = 1\nexport { one as default }\n'],
  [purity, 'src/app/today/view.tsx', 'export default function View() {\n  return null\n}\n'],
  [
    purity,
    'src/features/today/past-the-outbox.ts',
    'declare const client: { record: { logWalk: { mutate: () => void } } }\nexport const send = () => client.record.logWalk.mutate()\n',
  ],
  [
    purity,
    'src/features/flare/past-the-outbox.ts',
    'declare const record: { endFlare: { mutate: () => void } }\nexport const send = () => record.endFlare.mutate()\n',
  ],
  ['house(no-enums)', 'src/ui/states.ts', 'export enum State {\n  Open,\n}\n'],
  [
    'house(no-enums)',
    'e2e/states.ts',
    "const enum State {\n  Open = 'open',\n}\nexport const now = State.Open\n",
  ],
  ['eslint(max-lines)', 'src/ui/long.ts', lines(251)],
  [
    'eslint(max-lines)',
    'src/app/long/page.tsx',
    `${lines(38)}export default function Page() {\n  return null\n}\n`,
  ],
  ['eslint(max-lines)', 'src/server/use-cases/long-verb.ts', lines(61)],
  ['house(procedure-size)', 'src/server/api/thinks.ts', procedure(8)],
  ['house(file-name)', 'src/ui/Button.ts', lines(1)],
  ['house(file-name)', 'src/ui/number_scale.ts', lines(1)],
  ['house(file-name)', 'src/ui/index.ts', lines(1)],
  ['house(file-name)', 'src/domain/pain-utils/types.ts', lines(1)],
  ['house(file-name)', 'src/domain/helpers/pain.ts', lines(1)],
  ['typescript(no-explicit-any)', 'src/domain/anything.ts', 'export const one = (x: any) => x as string\n'],
  ['typescript(no-floating-promises)', 'e2e/forgets.spec.ts', 'Promise.resolve(1)\nexport const one = 1\n'],
  [
    'typescript(no-explicit-any)',
    'src/domain/switched-off.ts',
    '/* eslint-disable */\nexport const one = (x: any) => String(x)\n',
  ],
]

const sound: Record<string, string> = {
  'src/domain/day-of.ts': 'export const day = (at: number) => new Date(at).toISOString().slice(0, 10)\n',
  'src/domain/round.ts': 'export const half = (n: number) => Math.round(n / 2)\n',
  'src/server/access/clock.ts': 'export const at = () => Date.now()\n',
  'src/server/api/short.ts': procedure(7),
  'src/server/use-cases/short-verb.ts': lines(60),
  'src/app/short/page.tsx': 'export default function Page() {\n  return null\n}\n',
  'src/app/patients/[patientId]/page.tsx': 'export default function Page() {\n  return null\n}\n',
  'src/domain/pain.test.ts': 'export const at = () => Date.now()\n',
  'src/features/today/reads.ts':
    'declare const record: { open: { query: () => void } }\nexport const read = () => record.open.query()\n',
  'src/offline/sends.ts':
    'declare const client: { record: { logWalk: { mutate: () => void } } }\nexport const send = () => client.record.logWalk.mutate()\n',
}

/** The house's own rules, for a scratch tree: their plugin stays where it is. */
const rules = readFileSync(join(projectRoot, '.oxlintrc.json'), 'utf8').replace(
  './.config/',
  `${join(projectRoot, '.config')}/`,
)

/** The rules that complain in a folder, by file. */
function complaintsIn(folder: string, files: readonly string[]) {
  const program = join(projectRoot, 'node_modules/oxlint/bin/oxlint')
  const asked = [program, '--type-aware', '--format', 'json', '--no-ignore', ...files]
  const ended = spawnSync(process.execPath, asked, { cwd: folder, encoding: 'utf8' })
  const { diagnostics } = JSON.parse(ended.stdout) as { diagnostics: { code: string; filename: string }[] }
  return (file: string) => diagnostics.filter(({ filename }) => filename === file).map(({ code }) => code)
}

describe('syntax, sizes and names', () => {
  const texts = Object.fromEntries(breaches.map(([, file, text]) => [file, text]))
  const tree = scratchTree('syntax', { ...texts, ...sound, '.oxlintrc.json': rules })
  let complaints: ReturnType<typeof complaintsIn>

  beforeAll(() => {
    complaints = complaintsIn(tree.folder, [...Object.keys(texts), ...Object.keys(sound)])
  }, 60_000)
  afterAll(tree.remove)

  it.each(breaches)('%s complains about %s', (rule, file) => {
    expect(complaints(file)).toContain(rule)
  })

  it('is switched off nowhere', () => {
    const sources = ['src', 'e2e'].flatMap(filesBelow)
    const words = 'oxlint-' + 'disable'
    const says = (path: string) => readFileSync(join(projectRoot, path), 'utf8').includes(words)
    expect(sources.filter(says)).toEqual([])
    expect(sources.length).toBeGreaterThan(1000)
  })

  it.each(Object.keys(sound))('leaves %s in peace', (file) => {
    expect(complaints(file)).toEqual([])
  })
})
