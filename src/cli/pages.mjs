// `npm run pages`: the pages as Lighthouse sees them, on data, database, ports and build of their own.
import { nodeProblem } from './node-version.mjs'

const problem = nodeProblem(process.versions.node)
if (problem) {
  console.error(problem)
  process.exitCode = 1
} else {
  import('./pages/pages-run.mjs').then((pages) => pages.runPages(process.argv.slice(2)))
}
