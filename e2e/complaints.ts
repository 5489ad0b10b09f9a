import type { Page } from './world'

/** What Chromium has against the pages that are loaded here from now on: errors, warnings, breaches of the policy. */
export async function hearComplaints(page: Page): Promise<string[]> {
  const complaints: string[] = []
  const here = () => new URL(page.url()).pathname
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      complaints.push(`${here()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`${here()}: ${error.message}`))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`violation of ${event.violatedDirective} by ${event.blockedURI}`)
    })
  })
  return complaints
}

/** Only a page whose scripts run answers: React has taken it over once a key is on the document's body. */
export const takenOver = (page: Page) =>
  page.waitForFunction(() => Object.keys(document).some((key) => key.startsWith('__react')))
