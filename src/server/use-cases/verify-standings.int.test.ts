import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import { Refusal } from '@/domain/refusal'
import { proposedKinds } from '@/domain/week-choice'
import { inJob } from '@/server/access/job-scope'
import { newId } from '@/server/access/new-id'
import { renewAll } from '@/server/jobs/standing-renewals'
import { deskOf, phoneOf } from '@/server/testing/callers'
import type { Api } from '@/server/testing/callers'
import { makeClinic } from '@/server/testing/clinics'
import { flare, liftOf, morning, pauseRequest, stop, walk, withdrawalOf, zero } from '@/server/testing/facts'
import { draft, joinedPatient, publishTo } from '@/server/testing/patients'
import { outcomeOf } from '@/server/testing/refusals'
import { setClock, setDay, testDay, testToday, wallTime } from '@/server/testing/test-clock'
import { verifyStandings } from '@/server/use-cases/verify-standings'

const verified = (clinicId: string) =>
  inJob({ name: 'test.verify', clinicId }, (scope) => verifyStandings(scope, null, 1000))

const acts = [
  'walk',
  'sore',
  'short',
  'zero',
  'morning',
  'back',
  'late',
  'flare',
  'stop',
  'lift',
  'pause',
  'yes',
  'decide',
  'end',
] as const
type Act = (typeof acts)[number]
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
  [1, 'short'],
  [1, 'morning'],
  [1, 'zero'],
  [0, 'back'],
  [1, 'pause'],
  [1, 'yes'],
  [9, 'stop'],
  [1, 'lift'],
  [30, 'walk'],
  [30, 'end'],
]

test('over random histories, and over time passing, is what everything recorded says', async () => {
  const succeeded = new Set<Act>()
  await fc.assert(
    fc.asyncProperty(histories, async (history) => {
      setDay(testToday)
      // Its own: no clock goes back in it.
      const own = await makeClinic()
      const patient = await joinedPatient(own)
      await publishTo(patient, own.ben, draft())
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
    { numRuns: 3, examples: [[everything]] },
  )
  expect([...succeeded].sort()).toEqual([...acts].sort())
})

/** What cannot be done as things stand is refused. */
async function done(
  act: Act,
  patientId: string,
  { phone, desk }: { phone: Api; desk: Api },
  day: CalendarDay,
): Promise<unknown> {
  const at = { recordedAt: wallTime(day, 12 * 60 + 59) }
  const open = async () => (await desk.patient.open({ patientId })).record
  switch (act) {
    case 'walk':
      return phone.record.logWalk(walk(day, { before: 2, worst: 2 }))
    case 'sore':
      return phone.record.logWalk(walk(day, { before: 3, worst: 8 }))
    case 'short':
      return phone.record.logWalk(walk(day, { minutes: 2, worst: 4 }))
    case 'zero':
      return phone.record.sayNoWalk(zero(day, at))
    case 'morning':
      return phone.record.answerMorning(morning(day))
    case 'back': {
      const fact = walk(day)
      await phone.record.logWalk(fact)
      return phone.record.withdrawEntry(withdrawalOf(fact))
    }
    case 'late':
      // Of the week before, and written down today.
      return phone.record.logWalk(
        walk(addDays(day, -3), { minutes: 2, worst: 9, startedAt: null, recordedAt: at.recordedAt }),
      )
    case 'end': {
      const { programmes } = await open()
      return desk.programme.end({
        ...{ patientId, programmeId: programmes.at(-1)?.id ?? '' },
        ...{ lastDay: day, reason: 'Walks by herself now.' },
      })
    }
    case 'flare':
      return phone.record.declareFlare(flare(day))
    case 'stop':
      return phone.record.reportStop(stop(day))
    case 'lift': {
      const raised = (await open()).stops.find(({ liftedAt }) => liftedAt === null)
      return desk.patient.liftStop({ patientId, ...liftOf(raised?.id ?? '') })
    }
    case 'pause':
      return phone.record.requestPause(pauseRequest({ from: addDays(day, 1), to: addDays(day, 3) }, day))
    case 'yes': {
      const asked = (await open()).requests.find(({ answer }) => answer === null)
      const granted = asked === undefined ? null : { from: asked.from, to: asked.to }
      return desk.programme.answerPause({
        ...{ patientId, answerId: newId(), requestId: asked?.id ?? '' },
        granted,
      })
    }
    case 'decide': {
      const { weeks } = await desk.caseload.open({})
      const week = weeks.find((one) => one.patientId === patientId)?.week
      if (week === undefined) throw new Refusal('not-found')
      return desk.programme.decideWeek({
        ...{ patientId, decisionId: newId(), weekStart: week.weekStart },
        seen: proposedKinds(week),
        ...{ instead: week.decided?.id ?? null, chosen: null, reason: null },
      })
    }
  }
}
