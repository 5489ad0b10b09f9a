import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inJob } from '@/server/access/job-scope'
import { renewAll } from '@/server/jobs/standing-renewals'
import { acts, done } from '@/server/testing/acts'
import type { Act } from '@/server/testing/acts'
import { deskOf, phoneOf } from '@/server/testing/callers'
import { makeClinic } from '@/server/testing/clinics'
import { draft, exerciseItem, joinedPatient, publishTo } from '@/server/testing/patients'
import { outcomeOf } from '@/server/testing/refusals'
import { setClock, setDay, testDay, testToday, wallTime } from '@/server/testing/test-clock'
import { verifyStandings } from '@/server/use-cases/verify-standings'

const verified = (clinicId: string) =>
  inJob({ name: 'test.verify', clinicId }, (scope) => verifyStandings(scope, null, 1000))

/** How many are tried: a few at each run, `HISTORIES=1000` for a thorough one. */
const numRuns = Number(process.env['HISTORIES'] ?? 6)
const histories = fc.array(
  fc.tuple(fc.constantFrom(0, 0, 1, 1, 1, 2, 3, 4, 20, 40), fc.constantFrom(...acts)),
  { minLength: 3, maxLength: 12 },
)
/** Each act once at least, and a decision that new entries change. */
const everything: [number, Act][] = [
  ...Array.from({ length: 7 }, (): [number, Act] => [1, 'walk']),
  [1, 'decide'],
  [0, 'late'],
  [1, 'sore'],
  [0, 'flare'],
  [0, 'answer'],
  [0, 'undo'],
  [0, 'answer'],
  [1, 'short'],
  [1, 'morning'],
  [1, 'zero'],
  [0, 'back'],
  [1, 'pause'],
  [1, 'yes'],
  [1, 'fall'],
  [9, 'stop'],
  [1, 'lift'],
  [0, 'fall'],
  [0, 'answer'],
  [1, 'unlock'],
  [30, 'walk'],
  [30, 'end'],
]

/** A decision, and entries of the decided week at the same instant. */
const atOnce: [number, Act][] = [
  [1, 'walk'],
  [4, 'walk'],
  [1, 'late'],
  [1, 'walk'],
  [0, 'walk'],
  [0, 'decide'],
  [0, 'late'],
]

test(
  'over random histories, and over time passing, is what everything recorded says',
  { timeout: 60_000 + numRuns * 2_000 },
  async () => {
    const succeeded = new Set<Act>()
    await fc.assert(
      fc.asyncProperty(histories, fc.boolean(), async (history, exercises) => {
        setDay(testToday)
        // Its own: no clock goes back in it.
        const own = await makeClinic()
        const patient = await joinedPatient(own)
        await publishTo(patient, own.ben, draft({ exercises: exercises ? [exerciseItem()] : [] }))
        const phone = await phoneOf(patient)
        let offset = 0
        for (const [days, act] of history) {
          offset += days
          const day = testDay(offset)
          setClock(wallTime(day, 13 * 60))
          // A desk that stood idle for days is signed in anew.
          const by = { phone, desk: await deskOf(own.ben) }
          if ((await outcomeOf(done(act, patient.id, by, day))) === 'taken') succeeded.add(act)
        }
        for (const minute of [14 * 60, 24 * 60 + 5, 7 * 24 * 60 + 12 * 60]) {
          setClock(wallTime(testDay(offset + Math.floor(minute / 1440)), minute % 1440))
          await renewAll({ clinicId: own.id })
          expect((await verified(own.id)).differences).toEqual([])
        }
      }),
      {
        numRuns,
        examples: [
          [everything, true],
          [atOnce, false],
        ],
      },
    )
    expect([...succeeded].sort()).toEqual([...acts].sort())
  },
)
