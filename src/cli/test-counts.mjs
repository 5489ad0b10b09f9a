// How many tests a runner passed and failed, read from what it wrote down. A runner that wrote nothing has failed.
import fs from 'node:fs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

const NOTHING = { passed: 0, failed: 0, skipped: 0 }

function readReport(file, read) {
  return fs.existsSync(file) ? read(fs.readFileSync(file, 'utf8')) : NOTHING
}

/** A file that could not even be read has no tests: it counts as one that failed. @returns {Counts} */
export function vitestCounts(file) {
  return readReport(file, (text) => {
    const report = JSON.parse(text)
    const broken = report.testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    )
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + broken.length,
      skipped: report.numPendingTests + report.numTodoTests,
    }
  })
}

/** A test that passed only when tried again has failed. @returns {Counts} */
export function playwrightCounts(file) {
  return readReport(file, (text) => {
    const { stats, errors } = JSON.parse(text)
    return {
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky + errors.length,
      skipped: stats.skipped,
    }
  })
}

/** Node's own runner, in TAP. @returns {Counts} */
export function tapCounts(file) {
  return readReport(file, (text) => {
    const total = (name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(text)?.[1] ?? 0)
    return {
      passed: total('pass'),
      failed: total('fail') + total('cancelled'),
      skipped: total('skipped') + total('todo'),
    }
  })
}

/**
 * What a stage counts for: its runner's figures, made honest by how it ended.
 * @param {{ code: number | null }} ended
 * @param {Counts} counts
 * @returns {Counts} with at least one failure where the runner ended badly or ran nothing
 */
export function honestCounts({ code }, counts) {
  const bad = code !== 0 || counts.passed + counts.failed === 0
  return bad && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}
