import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '@/cli/walls/scratch-tree'

/** Every file below the folder, as a path from the project's root, '/'-separated; generated code aside. */
export function filesBelow(folder: string): string[] {
  return readdirSync(join(projectRoot, folder), { withFileTypes: true }).flatMap((one) => {
    const path = `${folder}/${one.name}`
    if (path === 'src/server/generated') return []
    return one.isDirectory() ? filesBelow(path) : [path]
  })
}

/** Lines of a text as an editor counts them: a closing line break opens no further line. */
export const lineCount = (text: string): number => text.replace(/\n$/, '').split('\n').length

export const linesOf = (path: string): number => lineCount(readFileSync(join(projectRoot, path), 'utf8'))

/** The value below which the share lies, of whole numbers. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.ceil(share * sorted.length) - 1] ?? 0
}
