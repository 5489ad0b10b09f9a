// `npm start`: from a fresh clone to a served clinic. Everything else is loaded only once Node is known to be
// young enough to read it.
import { nodeProblem } from './node-version.mjs'

const problem = nodeProblem(process.versions.node)
if (problem) {
  console.error(problem)
  process.exitCode = 1
} else {
  import('./start-clinic.mjs').then((clinic) => clinic.startClinic(process.argv.includes('--dev')))
}
