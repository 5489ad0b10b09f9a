import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))
const source = fileURLToPath(new URL('../src', import.meta.url))

export default defineConfig({
  root,
  resolve: { alias: { '@': source } },
  test: {
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
          name: 'int',
          include: ['src/**/*.int.test.ts'],
          globalSetup: ['.config/int-setup.ts'],
          setupFiles: ['src/server/testing/own-database.ts'],
          // Forked: the test clock is only for a process that its parent talks to.
          pool: 'forks',
          maxWorkers: 2,
          // Only to end what hangs: how long a machine takes is no finding.
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
