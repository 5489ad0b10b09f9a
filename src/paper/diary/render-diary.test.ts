import { extractText, getDocumentProxy, getMeta } from 'unpdf'
import { describe, expect, test } from 'vitest'
import type { Weekday } from '@/domain/calendar-day'
import { diaryPlan } from '@/domain/diary-plan'
import type { DiaryPlan } from '@/domain/diary-plan'
import { exampleDay, exampleId, exampleProgramme, exampleRecord } from '@/domain/example-facts'
import { prescribedExercise } from '@/domain/prescribed-exercise'
import { renderDiary } from './render-diary'
import type { SheetLook } from '../sheet'

const weekdays: Weekday[] = [1, 2, 3, 4, 5, 6]
const exercises = (['side-steps', 'step-ups', 'balance'] as const).map((key, place) => ({
  ...prescribedExercise(key),
  itemId: exampleId(700 + place),
  weekdays: [1, 3, 5] as Weekday[],
}))
const today = exampleDay(0)
const planOf = (change: Partial<typeof exampleProgramme> = {}) =>
  diaryPlan(exampleRecord(today, { programmes: [{ ...exampleProgramme, weekdays, ...change }] }), today)
const clinic = {
  ...{ name: 'Harbour Lane Physiotherapy', telephone: '+44 20 7946 0100' },
  ...{ emergencyNumber: '999', simulated: true },
}

async function printed(
  look: Partial<SheetLook> = {},
  plan: DiaryPlan = planOf(),
  patientName = 'Samuel Osei',
) {
  const whole: SheetLook = { size: 'A4', print: 'usual', language: 'en', ...look }
  const pdf = await getDocumentProxy(await renderDiary({ patientName, clinic, today, plan }, whole))
  const { text } = await extractText(pdf, { mergePages: false })
  const { info } = await getMeta(pdf)
  const language = (await pdf.getMetadata()).info as { Language?: string }
  const [, , width, height] = (await pdf.getPage(1)).view.map(Math.round)
  return { pages: text.map((page) => page.replaceAll(/\s+/g, ' ')), info, language, width, height }
}

describe('a printed diary', () => {
  test('has two weeks, the programme and whom to ring on one page', async () => {
    const { pages, info, language, width, height } = await printed()
    expect(pages).toHaveLength(1)
    const [page = ''] = pages
    expect(page).toContain('Samuel Osei')
    expect(page).toContain('15 minutes a day, Mon, Tue, Wed, Thu, Fri and Sat: 5 easy, 5 brisk, 5 easy')
    expect(page.match(/15 min /g)).toHaveLength(12)
    expect(page.match(/ rest /g)).toHaveLength(2)
    for (const day of ['Mon 2 Mar', 'Sun 15 Mar']) expect(page).toContain(day)
    expect(page).toContain('A leg getting weaker, or new pain, numbness or weakness in both')
    expect(page).toContain('call Harbour Lane Physiotherapy, +44 20 7946 0100. If nobody answers, call 999.')
    expect(page).toContain('Harbour Lane Physiotherapy (simulated) · +44 20 7946 0100')
    expect(page).toContain('1 of 1')
    expect(info['Title']).toBe('Walking diary of Samuel Osei, from 2 March 2026')
    expect(language.Language).toBe('en')
    expect([width, height]).toEqual([595, 842])
  })

  test('names the morning that each last box asks about', async () => {
    const { pages } = await printed()
    expect(pages[0]).toMatch(/Mon 2 Mar 15 min Tue .*Sun 8 Mar rest Mon /)
  })

  test('teaches the exercises on its back', async () => {
    const { pages } = await printed({}, planOf({ exercises }))
    expect(pages).toHaveLength(2)
    expect(pages[1]).toContain(
      '2 sets of 5 steps each way, each step 20 cm long, about 8 in · Monday, Wednesday and Friday',
    )
    expect(pages[1]).toContain('1. Shift your weight to your left leg.')
    expect(pages[1]).toContain('Hold a counter or a wall.')
  })

  test.each([
    ['A4', 'es', 595],
    ['LETTER', 'en', 612],
    ['LETTER', 'es', 612],
  ] as const)('%s in %s keeps its two weeks on one page', async (size, language, wide) => {
    const { pages, width } = await printed({ size, language })
    expect(pages).toHaveLength(1)
    expect(width).toBe(wide)
    expect(pages[0]).toContain(
      language === 'es' ? 'Deje de caminar si algo de esto es nuevo' : 'Stop walking if',
    )
    expect(pages[0]).toContain(language === 'es' ? 'dom, 15 mar' : 'Sun 15 Mar')
  })

  test.each(['A4', 'LETTER'] as const)(
    'large print on %s has the two weeks on its first page',
    async (size) => {
      const names = ['Samuel Osei', 'عبد الرحمن بن محمد بن عبد الله بن إبراهيم الأنصاري المراكشي']
      for (const language of ['en', 'es'] as const) {
        for (const name of names) {
          const { pages } = await printed({ size, language, print: 'large' }, planOf(), name)
          expect(pages).toHaveLength(2)
          expect(pages[0]).toContain(language === 'es' ? 'dom, 15 mar' : 'Sun 15 Mar')
          expect(pages[1]).toContain('999')
        }
      }
    },
  )

  test('writes names of any script that it has, and breaks one that no line can hold', async () => {
    const arabic = await printed({}, planOf(), 'محمد عبد الرحمن الأنصاري')
    expect(arabic.pages[0]).toMatch(/الأنصاري|يراصنلأا|األنصاري/)
    const polish = await printed({}, planOf(), 'Łukasz Żółć')
    expect(polish.pages[0]).toContain('Łukasz Żółć')
    const long = await printed({}, planOf(), 'Hubert'.padEnd(200, 'wolfeschlegelsteinhausen'))
    expect(long.pages.length).toBeLessThan(3)
  })

  test('of somebody who is asked for nothing says so', async () => {
    const { pages } = await printed({}, planOf({ activeFrom: null }))
    expect(pages[0]).toContain('Nothing is asked in these two weeks.')
    expect(pages[0]).not.toContain('15 min')
  })
})
