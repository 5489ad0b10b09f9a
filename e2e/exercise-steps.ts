import type { ExerciseKey } from '../src/domain/exercise-library'
import { prescribedExercise } from '../src/domain/prescribed-exercise'
import { freshId } from './api'
import type { OwnClinic } from './own-clinic'
import { asOwner } from './served-clinic'
import { expect } from './world'
import type { Page } from './world'

/** As the library has it, every day; a dose that a test can wait for. */
export const prescribed = (key: ExerciseKey, sets: number, dose: number) => {
  const item = prescribedExercise(key)
  const ladder = item.ladder.slice(0, 1).map((rung) => ({ ...rung, sets, dose }))
  return { ...item, itemId: freshId(), weekdays: [1, 2, 3, 4, 5, 6, 7], ladder }
}

/** What somebody noted of exercises, as it is stored. */
export const exercisesOf = (clinic: OwnClinic, patientId: string) =>
  asOwner(clinic.database.ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ sets: number[][]; effort: number | null; pain: number | null }>(
      `select sets, effort, pain from entry where patient_id = $1 and kind = 'exercise'`,
      [patientId],
    )
    return rows
  })

/** A question with its twelve answers, none of them taken beforehand. */
export const nothingChosen = async (page: Page, question: string) => {
  await expect(page.getByRole('heading', { name: question })).toBeVisible()
  await expect(
    page.locator('[data-score][aria-pressed="true"], [data-score][aria-checked="true"]'),
  ).toHaveCount(0)
  await expect(page.locator('[data-score]')).toHaveCount(12)
}
