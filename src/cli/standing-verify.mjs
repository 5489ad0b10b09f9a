// `npm run standing:verify`: how every patient stands, computed anew from all that is recorded, beside what is kept.
import { nodeProblem } from './node-version.mjs'

const problem = nodeProblem(process.versions.node)
if (problem) {
  console.error(problem)
  process.exitCode = 1
} else {
  import('./standings/verify-run.mjs').then((standings) => standings.runVerify())
}
