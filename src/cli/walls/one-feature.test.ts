import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesBelow } from '@/cli/walls/house-files'
import { projectRoot } from '@/cli/walls/scratch-tree'

const featuresIn = (text: string) =>
  new Set([...text.matchAll(/from '@\/features\/([^/']+)/g)].map(([, feature]) => feature))

/** One picture from several tasks, none of which may know another: they meet in the page, as slots. */
const composed = [
  'src/app/(clinician)/patients/[patientId]/(record)/page.tsx',
  'src/app/(clinician)/patients/[patientId]/programme/page.tsx',
]

const readsIn = (text: string) => [...text.matchAll(/\.(q|infiniteQ)ueryOptions\(/g)].length

describe('a page reads by one procedure: one transaction, one line in the book', () => {
  it('bites', () => {
    expect(
      readsIn('api.caseload.open.queryOptions({ search })\napi.caseload.weeks.infiniteQueryOptions()'),
    ).toBe(2)
  })

  it('holds', () => {
    const pages = filesBelow('src/app').filter((path) => path.endsWith('/page.tsx'))
    const reads = pages.map((path) => readsIn(readFileSync(join(projectRoot, path), 'utf8')))
    expect(reads.filter((count) => count === 1).length).toBeGreaterThan(5)
    expect(pages.filter((_, place) => (reads[place] ?? 0) > 1)).toEqual([])
  })
})

describe('a page renders one feature', () => {
  it('bites', () => {
    const two = "import { A } from '@/features/today/a'\nimport { B } from '@/features/log-walk/b'\n"
    expect(featuresIn(two).size).toBe(2)
    expect(
      featuresIn("import { A } from '@/features/today/a'\nimport { B } from '@/features/today/b'\n").size,
    ).toBe(1)
  })

  it('holds', () => {
    const pages = filesBelow('src/app').filter((path) => path.endsWith('/page.tsx'))
    expect(pages.length).toBeGreaterThan(5)
    const crowded = pages.filter((path) => featuresIn(readFileSync(join(projectRoot, path), 'utf8')).size > 1)
    expect(crowded.filter((path) => !composed.includes(path))).toEqual([])
  })
})
