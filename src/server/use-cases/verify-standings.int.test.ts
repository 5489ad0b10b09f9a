import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CalendarDay } from '@/domain/calendar-day'
import { proposedKinds } from '@/domain/week-choice'
import { inJob } from '@/server/access/job-scope'
import { newId } from '@/server/access/new-id'
import { renewAll } from '@/server/jobs/standing-renewals'
import { deskOf, phoneOf } from '@/server/testing/callers'
import type { Api } from '@/server/testing/callers'
import { makeClinic } from '@/server/testing/clinics'
import { flare, liftOf, morning, pauseRequest, stop, walk, withdrawalOf, zero } from '@/server/testing/facts'
import { draft, joinedPatient, publishTo } from '@/server/testing/patients'
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
  'flare',
  'stop',
  'lift',
  'pause',
  'yes',
  'decide',
] as const
type Act = (typeof acts)[number]
const histories = fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.constantFrom(...acts)), {
  minLength: 3,
  maxLength: 12,
})

test('over random histories, and over time passing, is what everything recorded says', async () => {
  await fc.assert(
    fc.asyncProperty(histories, async (history) => {
      setDay(testToday)
      // Its own: no clock goes back in it.
      const own = await makeClinic()
      const patient = await joinedPatient(own)
      await publishTo(patient, own.ben, draft())
      const desk = await deskOf(own.ben)
      const phone = await phoneOf(patient)
      let offset = 0
      for (const [days, act] of history) {
        offset += days
        const day = testDay(offset)
        setClock(wallTime(day, 13 * 60))
        await done(act, patient.id, { phone, desk }, day).catch(() => undefined)
      }
      for (const minute of [14 * 60, 24 * 60 + 5, 7 * 24 * 60 + 12 * 60]) {
        setClock(wallTime(testDay(offset + Math.floor(minute / 1440)), minute % 1440))
        await renewAll({ clinicId: own.id })
        expect((await verified(own.id)).differences).toEqual([])
      }
    }),
    { numRuns: 4 },
  )
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
    case 'flare':
      return phone.record.declareFlare(flare(day))
    case 'stop':
      return phone.record.reportStop(stop(day))
    case 'lift': {
      const raised = (await open()).stops.find(({ liftedAt }) => liftedAt === null)
      return desk.patient.liftStop({ patientId, ...liftOf(raised?.id ?? '') })
    }
    case 'pause':
      return phone.record.requestPause(pauseRequest({ from: day, to: testDay(2) }, day))
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
      if (week === undefined) return undefined
      return desk.programme.decideWeek({
        ...{ patientId, decisionId: newId(), weekStart: week.weekStart },
        seen: proposedKinds(week),
        ...{ instead: week.decided?.id ?? null, chosen: null, reason: null },
      })
    }
  }
}
