import { freshId, send } from './api'
import { prescribe } from './desk-steps'
import { deskOf, enrolled } from './desk-world'
import { lentHere, ownDemonstration } from './lent-server'
import { expect, expectNoFindings, test } from './world'
import type { Page } from './world'

const clinic = lentHere(ownDemonstration)

const step = (page: Page, rung: number) =>
  page
    .getByRole('group', { name: /^Steps of/ })
    .getByRole('group', { name: `Step ${String(rung)}`, exact: true })
const field = (page: Page, rung: number, name: string) =>
  step(page, rung).getByRole('textbox', { name, exact: true })
const review = (page: Page) => page.getByRole('button', { name: /^Review/ }).click()

type Exercise = {
  exercise: string
  version: number
  ladder: { dose: number; load: { value: number; unit: string } | null }[]
}
async function prescribed(page: Page, patient: string): Promise<Exercise[]> {
  const input = JSON.stringify({ patientId: patient.replace('/patients/', '') })
  const answer = await page.request.get(`/api/trpc/patient.open?input=${input}`)
  const { result } = (await answer.json()) as {
    result: { data: { record: { programmes: { exercises: Exercise[] }[] } } }
  }
  return result.data.record.programmes.at(-1)?.exercises ?? []
}

test('a ladder is edited in place: refused at its field, kept as typed, published for this patient alone', async ({
  browser,
}) => {
  const page = await deskOf(browser, clinic().address, 'anna')
  const patient = await enrolled(page, 'Own Ladder')
  await page.goto(`${patient}/programme`)
  await page.getByRole('button', { name: /^Gentle start/ }).click()
  await page.getByRole('button', { name: 'Edit the ladder of Heel-toe walking' }).click()
  await expect(field(page, 1, 'Steps')).toHaveValue('10')
  await field(page, 1, 'Steps').fill('')
  await field(page, 4, 'Load').fill('1,5 kg')
  await review(page)
  await expect(field(page, 1, 'Steps')).toBeFocused()
  await expect(field(page, 1, 'Steps')).toHaveAccessibleDescription(/Each step needs a dose/)
  await expect(field(page, 4, 'Load')).toHaveAttribute('aria-invalid', 'true')
  await expect(field(page, 4, 'Load')).toHaveValue('1,5 kg')
  await expectNoFindings(page, 'a ladder at fault')
  await field(page, 1, 'Steps').fill('11')
  await field(page, 4, 'Load').fill('23')
  await step(page, 4).getByRole('combobox', { name: 'Unit of the load' }).selectOption('lb')
  await expect(field(page, 4, 'Load')).toHaveAccessibleDescription(/above the limit: 10 kg/)
  await expect(page.getByText(/^Saved as a draft/)).toBeVisible()

  // Nothing typed is lost: the draft holds the ladder as it stands, right or wrong.
  await page.reload()
  await expect(field(page, 4, 'Load')).toHaveValue('23')
  await field(page, 4, 'Load').fill('2.5')
  await step(page, 4).getByRole('combobox', { name: 'Unit of the load' }).selectOption('kg')
  // The fourth step now changes sets and load.
  const reason = step(page, 4).getByRole('textbox', { name: 'Why it changes two things, or asks less' })
  await review(page)
  await expect(reason).toHaveAccessibleDescription(/more than one thing at once/)
  await reason.fill('Used to weights.')
  await prescribe(page, 'All asked today, nothing found.')
  const [heelToe] = await prescribed(page, patient)
  expect(heelToe?.ladder.map(({ dose }) => dose)).toEqual([11, 12, 15, 15])
  expect(heelToe?.ladder[3]?.load).toMatchObject({ value: 2.5, unit: 'kg' })

  // A change of it is told, and the next patient begins from the library's.
  await page.goto(`${patient}/programme`)
  await page.getByRole('button', { name: 'Edit the ladder of Heel-toe walking' }).click()
  await field(page, 3, 'Steps').fill('14')
  await expect(
    page.getByText(/^Heel-toe walking: its steps are now 11 steps · 12 steps · 14 steps/).first(),
  ).toBeVisible()
  await page.goto(`${await enrolled(page, 'Library Ladder')}/programme`)
  await page.getByRole('button', { name: /^Gentle start/ }).click()
  await page.getByRole('button', { name: 'Edit the ladder of Heel-toe walking' }).click()
  await expect(field(page, 1, 'Steps')).toHaveValue('10')
})

test('a step is moved from the keyboard, keeps the focus, and says what the patient will read', async ({
  browser,
}) => {
  const page = await deskOf(browser, clinic().address, 'anna')
  await page.goto(`${await enrolled(page, 'Escalera Propia', 'es')}/programme`)
  await page.getByRole('button', { name: /^Gentle start/ }).click()
  await page.getByRole('button', { name: 'Edit the ladder of Heel-toe walking' }).click()
  const move = (rung: number, way: 'up' | 'down') =>
    page.getByRole('button', { name: `Move step ${String(rung)} ${way}`, exact: true })
  await move(2, 'up').focus()
  await page.keyboard.press('Enter')
  await expect(move(1, 'up')).toBeFocused()
  await expect(field(page, 1, 'Steps')).toHaveValue('12')
  await expect(field(page, 2, 'Steps')).toHaveValue('10')
  // It now asks less than the one before.
  await expect(step(page, 2).getByRole('textbox', { name: 'Why it changes two things' })).toBeVisible()
  // At its end it moves no further, and the focus stays.
  await page.keyboard.press('Enter')
  await expect(move(1, 'up')).toBeFocused()
  await expect(field(page, 1, 'Steps')).toHaveValue('12')
  await expectNoFindings(page, 'a ladder whose steps have moved')

  await expect(step(page, 1)).toHaveAccessibleDescription('2 series de 12 pasos y los mismos de vuelta')
  await field(page, 1, 'Steps').fill('13')
  await expect(step(page, 1)).toHaveAccessibleDescription('2 series de 13 pasos y los mismos de vuelta')
  await field(page, 1, 'Steps').fill('')
  await expect(step(page, 1)).toHaveAccessibleDescription('Not complete yet')

  // Taken out, the last one leaves the focus to the one before it.
  await page.getByRole('button', { name: 'Take out step 4' }).click()
  await expect(page.getByRole('button', { name: 'Take out step 3' })).toBeFocused()
})

test('an exercise of the clinic’s own is added, and the programme keeps its version', async ({ browser }) => {
  const page = await deskOf(browser, clinic().address, 'anna')
  const exerciseId = freshId()
  const rung = { sets: 2, load: null, loadAt: null, height: null, stride: null, reason: null }
  await send(page.request, 'library.save', {
    exerciseId,
    version: 1,
    content: {
      ...{
        figure: null,
        level: 'basic',
        unit: 'repetitions',
        perSide: false,
        balance: false,
        discGate: false,
      },
      maxLoadKg: 5,
      words: { name: 'Heel raises at the wall', why: '', steps: [], cues: [], cautions: [], link: null },
      ladder: [8, 10].map((dose) => ({ ...rung, dose })),
    },
  })
  const patient = await enrolled(page, 'Own Exercise')
  await page.goto(`${patient}/programme`)
  await page.getByRole('button', { name: /^Blank/ }).click()
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expectNoFindings(page, 'exercises to add')
  await page.getByRole('button', { name: /^Heel raises at the wall/ }).click()
  await expect(page.getByRole('heading', { name: 'Heel raises at the wall' })).toBeVisible()
  await prescribe(page, 'All asked today, nothing found.')
  expect(await prescribed(page, patient)).toEqual([
    expect.objectContaining({ exercise: exerciseId, version: 1 }),
  ])
})
