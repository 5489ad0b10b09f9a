import { defineConfig } from '@playwright/test'

const chromium = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

// Each worker keeps its own web servers, on the test's own build and database; see e2e/lent-server.
export default defineConfig({
  testDir: '../e2e',
  outputDir: '../.test/playwright',
  globalSetup: '../e2e/make-models.ts',
  fullyParallel: false,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter:
    process.env['PLAYWRIGHT_JSON'] === undefined
      ? [['list']]
      : [['list'], ['json', { outputFile: process.env['PLAYWRIGHT_JSON'] }]],
  use: {
    actionTimeout: 10_000,
    screenshot: 'only-on-failure',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    launchOptions: {
      executablePath: chromium,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
