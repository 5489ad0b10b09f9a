import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { chromium } from './chromium.mjs'
import { Problem } from './problem.mjs'
import { runStages } from './stage-runner.mjs'
import { honestCounts, playwrightCounts, tapCounts, vitestCounts } from './test-counts.mjs'

const counts = (passed: number, failed: number, skipped = 0) => ({ passed, failed, skipped })

/** A folder of the test's own with that one file in it, gone afterwards. */
function withFile<T>(name: string, text: string | null, look: (file: string) => T): T {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pacewell-test-run-'))
  try {
    if (text !== null) fs.writeFileSync(path.join(folder, name), text)
    return look(path.join(folder, name))
  } finally {
    fs.rmSync(folder, { recursive: true })
  }
}

describe('what a stage counts for', () => {
  it.each([
    ['all passed', 0, counts(3, 0), counts(3, 0)],
    ['some failed', 1, counts(2, 1), counts(2, 1)],
    ['passed, and the runner ended badly', 1, counts(3, 0), counts(3, 1)],
    ['passed, and the runner was killed', null, counts(3, 0), counts(3, 1)],
    ['ended well, and ran nothing', 0, counts(0, 0), counts(0, 1)],
    ['ended well, and skipped everything', 0, counts(0, 0, 4), counts(0, 1, 4)],
  ])('%s', (_, code, told, counted) => {
    expect(honestCounts({ code }, told)).toEqual(counted)
  })

  const reading = (text: string | null, read: (file: string) => object) => withFile('report', text, read)

  it('a runner that wrote nothing ran nothing', () => {
    for (const read of [vitestCounts, playwrightCounts, tapCounts])
      expect(reading(null, read)).toEqual(counts(0, 0))
  })
  it('a file of tests that could not be read is one that failed', () => {
    const totals = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 }
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{}] },
      { status: 'passed', assertionResults: [{}] },
    ]
    expect(reading(JSON.stringify({ ...totals, testResults }), vitestCounts)).toEqual(counts(5, 2, 3))
  })
  it('a journey that passed only when tried again has failed, and so has what broke outside of any', () => {
    const stats = { expected: 7, unexpected: 1, flaky: 2, skipped: 3 }
    expect(reading(JSON.stringify({ stats, errors: [{}] }), playwrightCounts)).toEqual(counts(7, 4, 3))
  })
  it('a test that was cut short has failed', () => {
    const tap = '# pass 4\n# fail 1\n# cancelled 2\n# skipped 1\n# todo 1\n'
    expect(reading(tap, tapCounts)).toEqual(counts(4, 3, 2))
  })
})

describe('stages', () => {
  const passes = { passed: 2, failed: 0, skipped: 0, printed: '' }
  type Told = { name: string; needs?: string[]; run?: () => object }

  /** Stages, and who was running whenever one began. */
  const told = (...stages: Told[]) => {
    const story: string[] = []
    const running = new Set<string>()
    const made = stages.map(({ name, needs = [], run = () => passes }) => ({
      name,
      needs,
      run: async () => {
        running.add(name)
        story.push([...running].join('+'))
        try {
          // Whoever else may begin has begun by then.
          await new Promise((resolve) => setImmediate(resolve))
          return run()
        } finally {
          running.delete(name)
        }
      },
    }))
    return { made, story }
  }
  const never = () => false

  it('run two at a time in their order, and count together', async () => {
    const { made, story } = told({ name: 'a' }, { name: 'b' }, { name: 'c' })
    expect(await runStages(made, never)).toEqual({ passed: 6, failed: 0 })
    expect(story.slice(0, 2)).toEqual(['a', 'a+b'])
    expect(story.filter((now) => now.split('+').length > 2)).toEqual([])
  })
  it('one that needs another waits for it', async () => {
    const { made, story } = told({ name: 'after', needs: ['before'] }, { name: 'before' })
    await runStages(made, never)
    expect(story).toEqual(['before', 'after'])
  })
  it('one that needs a failed one does not run, and has failed', async () => {
    const { made, story } = told(
      { name: 'before', run: () => ({ passed: 1, failed: 1, skipped: 0, printed: 'one of two' }) },
      { name: 'after', needs: ['before'] },
      { name: 'last', needs: ['after'] },
    )
    expect(await runStages(made, never)).toEqual({ passed: 1, failed: 3 })
    expect(story).toEqual(['before'])
  })
  it('one that throws has failed, and the others run', async () => {
    const broken = () => {
      throw new Problem('This is only a test.')
    }
    const { made } = told({ name: 'broken', run: broken }, { name: 'other' })
    expect(await runStages(made, never)).toEqual({ passed: 2, failed: 1 })
  })
  it('that were asked for by themselves do not wait for one that was not', async () => {
    const { made } = told({ name: 'after', needs: ['left out'] })
    expect(await runStages(made, never)).toEqual({ passed: 2, failed: 0 })
  })
  it('what failed is said again at the end, without what a server wrote to its log', async () => {
    const written: string[] = []
    const write = vi
      .spyOn(process.stdout, 'write')
      .mockImplementation((text) => written.push(String(text)) > 0)
    const { made } = told(
      {
        name: 'before',
        run: () => ({ passed: 1, failed: 1, skipped: 0, printed: 'one of two\n{"level":40}\nso it is' }),
      },
      { name: 'last' },
    )
    await runStages(made, never).finally(() => {
      write.mockRestore()
    })
    expect(written.at(-1)).toBe('\n✗ before ended with:\none of two\nso it is\n')
  })
  it('nothing more begins once it is stopped', async () => {
    let stopped = false
    const stopping = () => {
      stopped = true
      return passes
    }
    const { made, story } = told({ name: 'a', run: stopping }, { name: 'b', needs: ['a'] })
    await runStages(made, () => stopped)
    expect(story).toEqual(['a'])
  })
})

describe('the browser of the journeys', () => {
  const { CHROMIUM, PATH } = process.env
  const { getuid } = process
  // Nothing is installed here: this user may not.
  beforeEach(() => {
    delete process.env['CHROMIUM']
    process.getuid = () => 1000
  })
  afterEach(() => {
    Object.assign(process, { getuid })
    Object.assign(process.env, { PATH, ...(CHROMIUM === undefined ? {} : { CHROMIUM }) })
  })
  const wanted = () => chromium(null)

  it('is the one that is named', async () => {
    process.env['CHROMIUM'] = '/a/browser'
    expect(await wanted()).toBe('/a/browser')
  })
  it('is else one on the path', async () => {
    await withFile('chromium', '', async (file) => {
      process.env['PATH'] = ['/nowhere', path.dirname(file)].join(path.delimiter)
      expect(await wanted()).toBe(file)
    })
  })
  it('is asked for in one sentence where there is none', async () => {
    process.env['PATH'] = '/nowhere'
    await expect(wanted()).rejects.toThrow(/need Chromium and there is none: .*CHROMIUM=\/path\/to\/it\.$/)
  })
})
