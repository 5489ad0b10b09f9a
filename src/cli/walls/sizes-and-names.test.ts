import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { nameFault } from '../../../.config/file-names.js'
import { filesBelow, lineCount, linesOf, quantile } from '@/cli/walls/house-files'
import { projectRoot } from '@/cli/walls/scratch-tree'

const files = ['src', 'e2e'].flatMap(filesBelow)
const code = files.filter((path) => /\.(tsx?|m?js|css)$/.test(path))
const sizes = code.map((path) => ({ path, lines: linesOf(path) }))

describe('sizes', () => {
  it('counts lines as an editor does', () => {
    expect([lineCount('a\n'), lineCount('a\nb'), lineCount('a\n\n')]).toEqual([1, 2, 2])
  })

  it('no file is longer than 250 lines', () => {
    expect(sizes.filter(({ lines }) => lines > 250)).toEqual([])
  })

  it('nine in ten are shorter than 130, half are about 45', () => {
    const all = sizes.map(({ lines }) => lines)
    expect(quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 1000], 0.9)).toBe(9)
    expect(quantile(all, 0.9)).toBeLessThan(130)
    expect(quantile(all, 0.5)).toBeLessThanOrEqual(60)
  })
})

describe('names', () => {
  it.each([
    'src/ui/Button.tsx',
    'src/lib/day.ts',
    'src/ui/index.css',
    'e2e/misc.spec.ts',
    'src/a b.ts',
    'src/Ui/a.ts',
  ])('refuses %s', (path) => {
    expect(nameFault(path)).not.toBeNull()
  })

  it.each([
    'src/domain/pain.int.test.ts',
    'src/app/(clinician)/patients/[patientId]/page.tsx',
    'src/app/api/auth/[...nextauth]/route.ts',
    'src/messages/parts/record.en.json',
  ])('accepts %s', (path) => {
    expect(nameFault(path)).toBeNull()
  })

  it('every file and folder has a name of its own', () => {
    expect(files.flatMap((path) => nameFault(path) ?? [])).toEqual([])
  })

  it('nothing else lies at the top', () => {
    const made = ['node_modules', 'next-env.d.ts', 'tsconfig.tsbuildinfo', 'test-results']
    const meant = [
      'package.json',
      'tsconfig.json',
      'next.config.js',
      'prisma',
      'src',
      'public',
      'e2e',
      'README.md',
    ]
    const known = new Set([...made, ...meant, 'package-lock.json', 'LICENSE'])
    const top = readdirSync(projectRoot).filter((name) => !name.startsWith('.') && !known.has(name))
    expect(top).toEqual([])
  })
})
