// Runs stages two at a time, as two cores bear, and tells each in one line; what failed is shown in full.
import { sentenceOf } from './problem.mjs'
import { say } from './progress.mjs'

const AT_ONCE = 2
const REPEATED = 40

function line(name, seconds, { passed, failed, skipped }) {
  const notRun = skipped > 0 ? `, ${skipped} not run` : ''
  return `${failed > 0 ? '✗' : '✓'} ${name.padEnd(10)} ${passed} passed, ${failed} failed${notRun}  ${seconds.toFixed(1)} s`
}

/** The end of what a stage printed, where runners sum up what failed; what a server wrote to its log is left out. */
const lastWords = (printed) =>
  printed
    .split('\n')
    .filter((told) => told.trim() !== '' && !told.startsWith('{"level"'))
    .slice(-REPEATED)
    .join('\n')

async function runStage(stage) {
  const from = performance.now()
  const result = await stage
    .run()
    .catch((error) => ({ passed: 0, failed: 1, skipped: 0, printed: sentenceOf(error) }))
  if (result.failed > 0) say(`\n${result.printed.trim()}\n`)
  // Tests that did not run are named, so that nobody takes them for passed.
  else if (result.skipped > 0)
    say(
      result.printed
        .split('\n')
        .filter((told) => /# SKIP|﹣|^\s*-\s.*skipped/i.test(told))
        .join('\n'),
    )
  say(line(stage.name, (performance.now() - from) / 1000, result))
  return result
}

/**
 * @param {ReturnType<import('./test-stages.mjs').testStages>} stages begun in this order
 * @param {() => boolean} stopped asked before each begins
 * @returns {Promise<{ passed: number, failed: number }>} over all of them
 */
export async function runStages(stages, stopped) {
  const waiting = [...stages]
  const running = new Map()
  const done = new Map()
  const named = new Set(stages.map(({ name }) => name))

  const ready = (stage) => stage.needs.every((need) => !named.has(need) || done.has(need))
  const next = () => {
    const at = waiting.findIndex(ready)
    return at < 0 || running.size >= AT_ONCE ? null : waiting.splice(at, 1)[0]
  }
  const begin = (stage) => {
    const broken = stage.needs.find((need) => done.get(need)?.failed > 0)
    const work = broken
      ? Promise.resolve({ passed: 0, failed: 1, skipped: 0 }).then(
          (result) => (say(`✗ ${stage.name.padEnd(10)} not run: ${broken} failed`), result),
        )
      : runStage(stage)
    running.set(
      stage.name,
      work.then((result) => (running.delete(stage.name), done.set(stage.name, result))),
    )
  }

  while ((waiting.length > 0 || running.size > 0) && !stopped()) {
    for (let stage = next(); stage; stage = next()) begin(stage)
    await Promise.race(running.values())
  }
  // Said again where somebody who reads only the end finds it.
  for (const [name, { failed, printed = '' }] of done)
    if (failed > 0 && printed !== '') say(`\n✗ ${name} ended with:\n${lastWords(printed)}`)
  const results = [...done.values()]
  const sum = (what) => results.reduce((total, result) => total + result[what], 0)
  return { passed: sum('passed'), failed: sum('failed') }
}
