// `npm test`: everything that must hold, from a fresh clone. Loaded only once Node is known to be young enough.
import { nodeProblem } from './node-version.mjs'

const problem = nodeProblem(process.versions.node)
if (problem) {
  console.error(problem)
  process.exitCode = 1
} else {
  import('./test-run.mjs').then((test) => test.runTests(process.argv.slice(2)))
}
