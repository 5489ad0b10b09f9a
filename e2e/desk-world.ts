import type { Browser } from '@playwright/test'
import { enter, freshId, send } from './api'
import { PASSWORD, someone } from './world'
import type { Page } from './world'

/** A desk of one's own, signed in: Anna and Ben treat patients, Joan administers. */
export async function deskOf(
  browser: Browser,
  address: string,
  person: 'anna' | 'ben' | 'joan',
): Promise<Page> {
  const context = await someone(browser, { address })
  const email = `${person}@harbourlane.example`
  await enter(context.request, 'staff', { email, password: PASSWORD })
  return context.newPage()
}

type Row = {
  patientId: string
  name: string
  stop: object | null
  programme: { rung: number; rungs: number } | null
}

/** The caseload as the server tells it. */
export async function rowsOf(page: Page): Promise<Row[]> {
  const answer = await page.request.get('/api/trpc/caseload.open?input={}')
  const { result } = (await answer.json()) as { result: { data: { rows: Row[] } } }
  return result.data.rows
}

/** Somebody new, without a programme; gives their page. */
export async function enrolled(page: Page, name: string, language: 'en' | 'es' = 'en'): Promise<string> {
  const patientId = freshId()
  await send(page.request, 'enrol.patient', {
    patientId,
    name,
    birthDate: '1970-01-01',
    language,
    telephone: null,
    email: null,
    samePersonConfirmed: true,
  })
  return `/patients/${patientId}`
}
