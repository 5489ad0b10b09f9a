import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { filesBelow } from '@/cli/walls/house-files'
import { projectRoot } from '@/cli/walls/scratch-tree'

type Runs = ts.FunctionDeclaration | ts.ArrowFunction

function exportedFunctions(file: ts.SourceFile): [name: string, runs: Runs][] {
  return file.statements.flatMap((statement): [string, Runs][] => {
    const isExported = ts.canHaveModifiers(statement)
      ? ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
      : false
    if (isExported !== true) return []
    if (ts.isFunctionDeclaration(statement)) return [[statement.name?.text ?? '', statement]]
    if (!ts.isVariableStatement(statement)) return []
    return statement.declarationList.declarations.flatMap(({ name, initializer }): [string, Runs][] =>
      initializer !== undefined && ts.isArrowFunction(initializer) ? [[name.getText(file), initializer]] : [],
    )
  })
}

/** Exported functions that ask the database (they return a promise) without a scope in front. */
function withoutScope(path: string, text: string): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  return exportedFunctions(file).flatMap(([name, { parameters, type, modifiers }]) => {
    const isAsync = modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword) ?? false
    const asks = isAsync || /^Promise</.test(type?.getText(file) ?? '')
    const first = parameters[0]?.type?.getText(file) ?? ''
    return asks && !/^(\w*Scope)(<.*>)?( \| \w*Scope)*$/.test(first) ? [`${path}: ${name}(${first})`] : []
  })
}

describe('every function of db takes a scope first', () => {
  it('bites', () => {
    const raw = 'export const walksOf = (patientId: string): Promise<number> => ask(patientId)'
    const late = 'export async function walksOf(day: string, scope: PatientScope) {}'
    const sound = 'export async function walksOf(scope: PatientScope | CareScope, day: string) {}'
    expect([raw, late, sound].map((text) => withoutScope('db/walks.ts', text).length)).toEqual([1, 1, 0])
  })

  it('holds', () => {
    const files = filesBelow('src/server/db').filter((path) => /(?<!\.test)\.ts$/.test(path))
    expect(files.length).toBeGreaterThan(5)
    const found = files.flatMap((path) => withoutScope(path, readFileSync(join(projectRoot, path), 'utf8')))
    expect(found).toEqual([])
  })
})
