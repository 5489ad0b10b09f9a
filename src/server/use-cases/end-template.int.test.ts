import { beforeAll, expect, test } from 'vitest'
import { newId } from '@/server/access/new-id'
import { deskOf } from '@/server/testing/callers'
import type { Api } from '@/server/testing/callers'
import { makeClinic } from '@/server/testing/clinics'
import type { TestClinic } from '@/server/testing/clinics'
import { templateContent } from '@/server/testing/prescribing'
import { refusalOf } from '@/server/testing/refusals'

let clinic: TestClinic
let anna: Api
let ben: Api
beforeAll(async () => {
  clinic = await makeClinic()
  ;[anna, ben] = [await deskOf(clinic.anna), await deskOf(clinic.ben)]
})

test('a template is ended once and for all; another clinic can neither see nor end it', async () => {
  const templateId = newId()
  const offered = async () => (await ben.templates.list()).some((one) => one.templateId === templateId)
  await anna.templates.save({ templateId, name: 'Ends soon', about: '', content: templateContent() })
  const elsewhere = await deskOf((await makeClinic()).ben)
  expect(await elsewhere.templates.list()).toEqual([])
  expect((await refusalOf(elsewhere.templates.end({ templateId }))).code).toBe('not-found')
  expect(await offered()).toBe(true)
  await ben.templates.end({ templateId })
  await ben.templates.end({ templateId })
  expect(await offered()).toBe(false)
})
