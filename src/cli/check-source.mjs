// Types and lint of the whole source, over one TypeScript program: what `tsc` has found out, the typed rules ask again.
// Ends with 1 where types fail, 2 where rules do, 3 where both do.
import path from 'node:path'
import process from 'node:process'
import { ESLint } from 'eslint'
import ts from 'typescript'

const TYPED = ['src/**/*.{ts,tsx}', 'e2e/**/*.ts']

function programOf(file) {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (problem) => told([problem]) }
  const settings = ts.getParsedCommandLineOfConfigFile(file, { incremental: false, noEmit: true }, host)
  return ts.createProgram({ rootNames: settings.fileNames, options: settings.options })
}

function told(problems) {
  const form = {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => process.cwd(),
    getNewLine: () => '\n',
  }
  const format = process.env.NO_COLOR ? ts.formatDiagnostics : ts.formatDiagnosticsWithColorAndContext
  console.log(format(problems, form))
}

const [settings = 'tsconfig.json'] = process.argv.slice(2)
const program = programOf(path.resolve(settings))
const problems = ts.getPreEmitDiagnostics(program)
if (problems.length > 0) {
  told(problems)
  process.exitCode = 1
}

const eslint = new ESLint({
  overrideConfigFile: '.config/eslint.config.js',
  overrideConfig: {
    files: TYPED,
    languageOptions: { parserOptions: { projectService: false, programs: [program] } },
  },
})
const found = await eslint.lintFiles(['src', 'e2e'])
if (found.some(({ errorCount, warningCount }) => errorCount + warningCount > 0)) {
  console.log(await (await eslint.loadFormatter('stylish')).format(found))
  process.exitCode = (process.exitCode ?? 0) | 2
}
console.log(`${program.getRootFileNames().length} files for types, ${found.length} for rules`)
