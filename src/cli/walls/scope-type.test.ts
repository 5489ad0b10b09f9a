import { join } from 'node:path'
import ts from 'typescript'
import { beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from '@/cli/walls/scratch-tree'

const head = `import type { CareScope, PatientScope } from '@/server/access/scope'
declare const entriesOf: (scope: PatientScope) => string[]
declare const givePlan: (scope: CareScope) => void
declare const patient: PatientScope
declare const tx: PatientScope['tx']
`
const byHand = `{ tx, clinicId: 'c', patientId: 'p', actor: { kind: 'patient', id: 'p', sessionId: 's', name: 'n' }, now: patient.now, requestId: 'r', procedure: 'x', timeZone: 'Europe/London', seen: new Set<string>() }`

/** What must not compile where a scope is asked for; the last two must. */
const snippets: Record<string, { text: string; compiles: boolean }> = {
  'a raw id': { text: "entriesOf('0198c0de-0000-7000-8000-000000000001')", compiles: false },
  'a raw id for what the database really holds': {
    text: "void import('@/server/db/entry').then(({ entryVersionsOf }) => entryVersionsOf('an id', ''))",
    compiles: false,
  },
  'an object that looks like one': { text: `entriesOf(${byHand})`, compiles: false },
  'a bare transaction': { text: 'entriesOf(tx)', compiles: false },
  "a patient's scope for a clinician's": { text: 'givePlan(patient)', compiles: false },
  'a minted scope': { text: 'entriesOf(patient)', compiles: true },
  'what a scope tells': { text: 'export const zone: string = patient.timeZone', compiles: true },
}

const pathOf = (name: string) =>
  join(projectRoot, 'src/server/db', `scratch-${name.replace(/[^a-z]+/g, '-')}.ts`)

function compile(): (path: string) => string[] {
  const config = join(projectRoot, 'tsconfig.json')
  const read = ts.readConfigFile(config, (path) => ts.sys.readFile(path)).config as object
  const { options } = ts.parseJsonConfigFileContent({ ...read, include: [], files: [] }, ts.sys, projectRoot)
  const host = ts.createCompilerHost(options)
  const texts = new Map(
    Object.entries(snippets).map(([name, { text }]) => [pathOf(name), `${head}${text}\n`]),
  )
  const disk = ts.createCompilerHost(options)
  host.fileExists = (path) => texts.has(path) || disk.fileExists(path)
  host.readFile = (path) => texts.get(path) ?? disk.readFile(path)
  host.getSourceFile = (path, version, ...rest) => {
    const text = texts.get(path)
    return text === undefined
      ? disk.getSourceFile(path, version, ...rest)
      : ts.createSourceFile(path, text, version)
  }
  const program = ts.createProgram(
    [...texts.keys()],
    { ...options, noUnusedLocals: false, incremental: false },
    host,
  )
  return (path) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(path))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
}

describe('a scope is held, not written down', () => {
  let faultsOf: (path: string) => string[] = () => []
  beforeAll(() => {
    faultsOf = compile()
  }, 60_000)

  it.each(Object.entries(snippets))('%s', (name, { compiles }) => {
    const faults = faultsOf(pathOf(name))
    if (compiles) expect(faults).toEqual([])
    else expect(faults.join()).toMatch(/not assignable/)
  })
})
