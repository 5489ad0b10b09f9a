import { writeFileSync } from 'node:fs'
import { extractText, getDocumentProxy } from 'unpdf'
import { describe, expect, test } from 'vitest'
import { instant } from '@/domain/calendar-day'
import type { Entry } from '@/domain/entry'
import { addDays } from '@/domain/calendar-day'
import {
  exampleDay as day,
  exampleId,
  examplePause,
  morningEntry,
  walkEntry,
  zeroEntry,
} from '@/domain/example-facts'
import { weeklyProgramme, weeklyRecord } from '@/domain/example-weeks'
import type { RecordFacts } from '@/domain/record'
import type { Visit } from '@/domain/visit'
import { visitShown } from '@/domain/visit-shown'
import { renderVisit } from './render-visit'
import type { SheetLook } from '../sheet'

const walked = (days: number): Entry[] =>
  Array.from({ length: days }, (_, offset) =>
    offset % 9 === 4
      ? [zeroEntry(offset, day(offset))]
      : offset % 11 === 6
        ? []
        : [
            walkEntry(offset, day(offset), {
              minutes: offset % 7 === 3 ? 6 : 14,
              before: 2,
              worst: (offset * 5) % 7,
            }),
            morningEntry(2000 + offset, day(offset + 1), 2),
          ],
  ).flat()
const at = (offset: number) => instant(`${day(offset)}T11:45:00.000Z`)
const held = (offset: number): Visit => ({
  visitId: exampleId(900),
  ...{ at: at(offset), kind: 'visit', state: 'planned', by: 'Anna Lindqvist' },
  finish: {
    ...{ from: day(0), to: day(offset), agreed: 'The harbour loop twice a week.' },
    ...{ at: at(offset), by: 'Anna Lindqvist' },
  },
})
const note = {
  ...{ noteId: exampleId(901), visitId: exampleId(900) },
  versions: [{ id: exampleId(901), text: 'Gait easy.', signed: true, at: at(0), by: 'Anna Lindqvist' }],
}

async function printed(days: number, look: Partial<SheetLook> = {}, change: Partial<RecordFacts> = {}) {
  const record = weeklyRecord(days, { entries: walked(days), pauses: [examplePause(8, 10)], ...change })
  const visits = [held(days)]
  const shown = visitShown({ record, visits, notes: [note] }, { visitId: exampleId(900), range: null })
  const clinic = { name: 'Harbour Lane Physiotherapy', simulated: true }
  const facts = { patientName: 'Ruth Adeyemi', clinic, record, shown, now: at(days) }
  const bytes = await renderVisit(facts, { size: 'A4', print: 'usual', language: 'en', ...look })
  const folder = process.env['SHEETS']
  if (folder !== undefined) {
    const name = [days, look.size ?? 'A4', look.language ?? 'en', look.print ?? 'usual'].join('-')
    writeFileSync(`${folder}/visit-${name}.pdf`, bytes)
  }
  const pdf = await getDocumentProxy(bytes)
  const { text } = await extractText(pdf, { mergePages: false })
  const language = (await pdf.getMetadata()).info as { Language?: string; Title?: string }
  const [, , width, height] = (await pdf.getPage(1)).view.map(Math.round)
  return { pages: text.map((page) => page.replaceAll(/\s+/g, ' ')), info: language, width, height }
}

describe('a printed appointment', () => {
  test('tells the story on one page, with its picture, and as of when', async () => {
    const { pages, info, width, height } = await printed(21)
    expect(pages).toHaveLength(1)
    const [page = ''] = pages
    for (const said of [
      'Ruth Adeyemi',
      'Asked',
      'Full minutes on ',
      'Last red day ',
      'Ask today',
      'The harbour loop twice a week.',
      'Gait easy.',
      'Signed by Anna Lindqvist',
      'Harbour Lane Physiotherapy (simulated)',
      'As of ',
      'Worst',
      '1 of 1',
    ])
      expect(page).toContain(said)
    expect(info).toMatchObject({ Language: 'en', Title: expect.stringContaining('Ruth Adeyemi') as string })
    expect([width, height]).toEqual([595, 842])
  })

  test.each([
    ['LETTER', 'en', 612],
    ['A4', 'es', 595],
  ] as const)('%s in %s is one page', async (size, language, wide) => {
    const { pages, width } = await printed(21, { size, language })
    expect(pages).toHaveLength(1)
    expect(width).toBe(wide)
    expect(pages[0]).toContain(language === 'es' ? 'Firmada por Anna Lindqvist' : 'Signed by')
  })

  test('two years are one page too, and large print leaves nothing out', async () => {
    expect((await printed(700)).pages).toHaveLength(1)
    const { pages } = await printed(21, { print: 'large' })
    expect(pages.join(' ')).toContain('Signed by Anna Lindqvist')
    expect(pages.length).toBeLessThanOrEqual(3)
  })

  test('of somebody who has entered nothing says so', async () => {
    const { pages } = await printed(3, {}, { entries: [], pauses: [] })
    expect(pages[0]).toContain('Nothing is recorded yet.')
    const none = await printed(3, {}, { entries: [], pauses: [], programmes: [] })
    expect(none.pages[0]).toContain('Nothing was asked on these days.')
  })

  test('says what was asked from when on, as the record does', async () => {
    const later = { ...weeklyProgramme, endDay: addDays(day(0), 40) }
    const { pages } = await printed(21, {}, { programmes: [later] })
    expect(pages[0]).toMatch(/\d+ minutes on \d days a week\./)
  })
})
