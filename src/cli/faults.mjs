// `npm run faults`: the phone's queue against the clinic's server, with all that may go wrong between them.
import { nodeProblem } from './node-version.mjs'

const problem = nodeProblem(process.versions.node)
if (problem) {
  console.error(problem)
  process.exitCode = 1
} else {
  import('./faults/faults-run.mjs').then((faults) => faults.runFaults(process.argv.slice(2)))
}
