// `npm run bench`: the program against a bare server, on data, database, ports and build of its own.
import { nodeProblem } from './node-version.mjs'

const problem = nodeProblem(process.versions.node)
if (problem) {
  console.error(problem)
  process.exitCode = 1
} else {
  import('./bench/bench-run.mjs').then((bench) => bench.runBench(process.argv.slice(2)))
}
