import { factId } from '@/cli/demo/dice'
import type { History, Place } from '@/cli/demo/history'
import type { Persona } from '@/cli/demo/persona'
import { minutesAfter } from '@/cli/demo/second-thoughts'
import { addDays, instantAt } from '@/domain/calendar-day'
import { screeningQuestions } from '@/domain/screening'
import type { ScreeningAnswers } from '@/domain/screening'

/** The screening of a plan on real days: answered on the phone in the evening, signed the next morning or later. */
export function placeScreening(
  { key, screening, unlock }: Persona,
  { anchor, timeZone }: Place,
  clinicianId: string,
): Pick<History, 'screenings' | 'unlocks'> {
  const at = (offset: number, minute: number) => instantAt(addDays(anchor, offset), minute, timeZone)
  const unlocks =
    unlock === null
      ? []
      : [
          {
            id: factId(`${key}/unlock`, at(unlock.day, 15 * 60)),
            day: addDays(anchor, unlock.day),
            at: at(unlock.day, 15 * 60),
            by: clinicianId,
            reason: unlock.reason,
          },
        ]
  if (screening === null) return { screenings: [], unlocks }
  const { day, answers, signed } = screening
  const recordedAt = at(day, 10 * 60 + 40)
  const none = Object.fromEntries(screeningQuestions.map((question) => [question, 'no'])) as ScreeningAnswers
  return {
    unlocks,
    screenings: [
      {
        id: factId(`${key}/screening`, recordedAt),
        day: addDays(anchor, day),
        recordedAt,
        arrivedAt: minutesAfter(recordedAt, 0.1),
        by: 'patient',
        byName: null,
        answers: { ...none, ...answers },
        signed:
          signed === null
            ? null
            : {
                at: at(signed.day, 16 * 60 + 5),
                by: clinicianId,
                day: addDays(anchor, signed.day),
                clearance: signed.clearance,
                loadedLegs: false,
              },
      },
    ],
  }
}
