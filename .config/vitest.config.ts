import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './longest-first'

const root = fileURLToPath(new URL('..', import.meta.url))
const source = fileURLToPath(new URL('../src', import.meta.url))

/** On real PostgreSQL, forked: the test clock is only for a process that its parent talks to. */
const integration = {
  globalSetup: ['.config/int-setup.ts'],
  setupFiles: ['src/server/testing/own-database.ts'],
  pool: 'forks' as const,
  maxWorkers: 2,
  // Prisma's program is WebAssembly: to compile it a second time, for speed, takes longer than it then saves.
  execArgv: ['--liftoff-only'],
  // Only to end what hangs: how long a machine takes is no finding.
  testTimeout: 180_000,
  hookTimeout: 180_000,
}
/** These change the settings of their process, or a module. */
const apart = [
  'src/server/auth-https.int.test.ts',
  'src/server/access/secrets.int.test.ts',
  'src/server/use-cases/{enter,hidden}-demonstration.int.test.ts',
]

export default defineConfig({
  root,
  resolve: { alias: { '@': source } },
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Pure functions leave nothing behind: a module loaded once serves every file.
          isolate: false,
          include: ['src/**/*.test.ts'],
          exclude: ['src/**/*.int.test.ts', '**/node_modules/**'],
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          ...integration,
          name: 'int',
          // Each file has a database of its own; the program is loaded once for all of them.
          isolate: false,
          include: ['src/**/*.int.test.ts'],
          exclude: [...apart, '**/node_modules/**'],
        },
      },
      { extends: true, test: { ...integration, name: 'int-apart', include: apart } },
    ],
  },
})
