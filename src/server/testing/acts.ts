import { answerable, reasonMark } from '@/domain/attention-answer'
import { addDays } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import { Refusal } from '@/domain/refusal'
import { proposedKinds } from '@/domain/week-choice'
import { newId } from '@/server/access/new-id'
import type { Api } from '@/server/testing/callers'
import {
  fall,
  flare,
  liftOf,
  morning,
  pauseRequest,
  stop,
  walk,
  withdrawalOf,
  zero,
} from '@/server/testing/facts'
import { wallTime } from '@/server/testing/test-clock'

/** What a patient, or a clinician for one, may do on a day. */
export const acts = [
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
  'fall',
  'unlock',
  'pause',
  'yes',
  'decide',
  'answer',
  'undo',
  'end',
] as const
export type Act = (typeof acts)[number]

/** What cannot be done as things stand is refused. */
export async function done(
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
    case 'fall':
      // Told a day later, and without harm.
      return phone.record.reportFall(fall(addDays(day, -1), at))
    case 'unlock':
      return desk.screening.unlock({ patientId, unlockId: newId(), reason: 'Steady on both legs.' })
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
    case 'answer': {
      const { standing } = await desk.patient.open({ patientId })
      const stands = standing.reasons.find((one) => one.answered === null && answerable(one) !== null)
      const reason = stands === undefined ? null : answerable(stands)
      if (stands === undefined || reason === null) throw new Refusal('not-found')
      const answer = { answerId: newId(), reason, seen: reasonMark(stands) }
      return desk.patient.answerReason({ patientId, ...answer })
    }
    case 'undo': {
      const { standing } = await desk.patient.open({ patientId })
      const answerId = standing.reasons.flatMap(({ answered }) => answered?.id ?? [])[0]
      if (answerId === undefined) throw new Refusal('not-found')
      return desk.patient.takeBackAnswer({ patientId, answerId })
    }
  }
}
