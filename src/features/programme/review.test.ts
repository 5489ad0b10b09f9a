import { createElement } from 'react'
import { describe, expect, it } from 'vitest'
import { calendarDay } from '@/domain/calendar-day'
import { exampleRecord } from '@/domain/example-facts'
import { catalogues } from '@/messages/catalogue'
import { shownIn } from '@/messages/shown-in'
import { CallFailed } from '@/trpc/call-failed'
import { PublishTrouble } from './publish-trouble'
import type { ProgrammeForm } from './programme-form'
import { Review } from './review'
import { SignedPart } from './signed-part'
import { blankForm } from './starting-form'

const today = calendarDay('2026-11-18')
const fresh = blankForm(today)
const signed: ProgrammeForm = {
  ...fresh,
  startRung: 2,
  flarePlan: true,
  hasApproval: true,
  upToRung: '3',
  untilDay: '2027-03-12',
}
const nothing = () => undefined
const review = (form: ProgrammeForm, more: { changes?: string; error?: unknown } = {}) =>
  createElement(Review, {
    ...{ form, told: null, name: 'Ruth', busy: false, changes: more.changes ?? null },
    trouble: createElement(PublishTrouble, { error: more.error ?? null, isAdmin: false }),
    ...{ onPublish: nothing, onClose: nothing, reads: { language: 'en', words: catalogues.en } },
  })

describe('the last look before publishing', () => {
  it.each([
    [
      'en',
      'Flare plan: half the minutes (now 3 brisk min), in two walks, for 3 days at most, then back.',
      'Standing approval: up to step 3 (9 brisk min), until 12 March 2027, included. A step forward only; all else waits for you.',
    ],
    [
      'es',
      'Plan para un brote: la mitad de los minutos (ahora 3 min a buen paso), en dos paseos, 3 días como mucho, y después como antes.',
      'Aprobación anticipada: hasta el escalón 3 (9 min a buen paso) y hasta el 12 de marzo de 2027, incluido. Solo para subir un escalón; todo lo demás espera a usted.',
    ],
  ] as const)(
    'says in %s what is signed, with its limits, of a first programme and of a change',
    (language, ...both) => {
      expect(shownIn(language, review(signed))).toEqual(expect.arrayContaining([...both]))
      const change = { ...signed, continues: 'a' }
      expect(shownIn(language, review(change, { changes: 'A' }))).toEqual(expect.arrayContaining([...both]))
    },
  )
  it('says nothing of what is not signed', () => {
    const shown = shownIn('en', review({ ...signed, flarePlan: false, hasApproval: false })).join(' ')
    expect(shown).not.toMatch(/sign|Flare plan|Standing approval/)
  })
  it.each([
    ['en', /^A safety stop is open, so nothing was published\. All that you typed is kept here/],
    ['es', /^Hay una parada de seguridad abierta, así que no se ha publicado nada\. Todo lo que escribió/],
  ] as const)('says in %s that nothing is published over an open stop', (language, sentence) => {
    const error = new CallFailed({ refusal: { code: 'stop-open', field: null, details: {} } })
    expect(shownIn(language, review(fresh, { error }))).toContainEqual(expect.stringMatching(sentence))
  })
})

describe('a standing approval up to a step that the ladder has lost', () => {
  const part = (form: ProgrammeForm) =>
    createElement(SignedPart, {
      form,
      record: exampleRecord(today, { programmes: [] }),
      onChange: nothing,
      errorAt: (field) => (field === 'standing.upToRung' ? 'There is no such step.' : null),
    })
  const short = { ...signed, rungs: ['5', '7'], upToRung: '12' }
  it.each([
    ['en', 'Step 12, no longer there'],
    ['es', 'Escalón 12, ya no existe'],
  ] as const)('still shows it in %s as it was chosen', (language, words) => {
    expect(shownIn(language, part(short))).toContain(words)
    expect(shownIn(language, part(short))).toContain('There is no such step.')
    expect(shownIn(language, part(signed))).not.toContain(words)
  })
})
