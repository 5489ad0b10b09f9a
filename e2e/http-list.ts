import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './served-clinic'

export type Procedure = { path: string; kind: string; change: boolean }

/** Every procedure of the root router, as its files say it. */
export function procedures(): Procedure[] {
  const folder = path.join(root, 'src/server/api')
  return readdirSync(folder)
    .filter((file) => file.endsWith('-router.ts'))
    .flatMap((file) => {
      const name = file.replace('-router.ts', '')
      const text = readFileSync(path.join(folder, file), 'utf8')
      const starts = [
        ...text.matchAll(/^ {2}(\w+): (patient|staff|clinician|admin|care|mark|entry|code)Procedure/gm),
      ]
      return starts.map((start, at) => ({
        path: `${name}.${start[1] ?? ''}`,
        kind: start[2] ?? '',
        change: text.slice(start.index, starts[at + 1]?.index).includes('.mutation('),
      }))
    })
}

/** Every page, as its address with `[parameters]`. */
export function pages(): string[] {
  const folder = path.join(root, 'src/app')
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|\/)page\.tsx$/.test(file))
    .map((file) => `/${file.replace(/(^|\/)page\.tsx$/, '')}`.replaceAll(/\/\([^)]*\)/g, '') || '/')
    .sort()
}
