import { newId } from '@/server/access/new-id'
import { deskOf, join, phoneOf, phoneSession } from '@/server/testing/callers'
import type { Api } from '@/server/testing/callers'
import { addStaff } from '@/server/testing/clinics'
import type { TestClinic, TestStaff } from '@/server/testing/clinics'
import {
  corrected,
  exercise,
  fall,
  flare,
  flareEnd,
  liftOf,
  morning,
  pauseRequest,
  pauseRequestEnd,
  screening,
  stop,
  stopAnswer,
  walk,
  withdrawalOf,
  zero,
} from '@/server/testing/facts'
import { draft, exerciseItem, joinedPatient } from '@/server/testing/patients'
import type { TestPatient } from '@/server/testing/patients'
import { askedHow } from '@/server/testing/asked-how'
import type { AskedHow } from '@/server/testing/asked-how'
import { answered, correctedOnce, covered, takenOver, visited } from '@/server/testing/target-at-desk'
import { clinicExercise, templateContent } from '@/server/testing/prescribing'
import { setClock, setDay, testDay, testToday, wallTime } from '@/server/testing/test-clock'

/** One patient's record with something of everything in it, as it came about over three weeks. */
export type Target = TestPatient &
  AskedHow & {
    programmeId: string
    /** In force; nothing was decided after it. */
    decisionId: string
    /** A clinician's, open since today. */
    pauseId: string
    walkId: string
    /** An exercise of the programme. */
    itemId: string
    /** Answered by the patient, not signed. */
    screeningId: string
    /** Its plan is on. */
    flareId: string
    /** Of an earlier one, taken back. */
    flareEndId: string
    /** A pause that is asked for, and another one that is. */
    requestId: string
    askedId: string
    /** Of an earlier one, taken back. */
    requestEndId: string
    /** To another one, declined. */
    pauseAnswerId: string
    fallId: string
    /** To the flare, taken back; and what it stands for. */
    reasonAnswerId: string
    flareMark: string
    /** Planned; another one was held, with a note. */
    visitId: string
    heldVisitId: string
    visitVersionId: string
    noteId: string
    /** Taken over from who enrolled them. */
    ownerId: string
    takeoverId: string
    /** Of a telephone number. */
    correctionId: string
    /** Open, after a fall. */
    stopId: string
    answerId: string
    /** Of an earlier fall: the exercises are locked again. */
    unlockId: string
    /** Another phone of theirs. */
    deviceId: string
    /** Somebody who may log for them, with a session of theirs. */
    helperId: string
    helperSession: string
  }

const START = testDay(-21)

async function walked(phone: Api, itemId: string): Promise<Pick<Target, 'walkId'>> {
  setDay(testDay(-10))
  for (const offset of [-20, -18, -16])
    await phone.record.logWalk(walk(testDay(offset), { startedAt: null, minutes: 11, worst: 2 }))
  await phone.record.sayNoWalk(zero(testDay(-15)))
  const first = walk(testDay(-14), { startedAt: null })
  await phone.record.logWalk(first)
  await phone.record.logWalk(corrected(first, { minutes: 14 }))
  const unmeant = zero(testDay(-13))
  await phone.record.sayNoWalk(unmeant)
  await phone.record.withdrawEntry(withdrawalOf(unmeant))
  await phone.record.answerMorning(morning(testDay(-10)))
  const last = walk(testDay(-10))
  await phone.record.logWalk(last)
  await phone.record.logExercise(exercise(testDay(-10), { itemId }))
  return { walkId: last.id }
}

async function flared(phone: Api): Promise<Pick<Target, 'flareId' | 'flareEndId'>> {
  const [unmeant, meant] = [flare(testDay(-10)), flare()]
  await phone.record.declareFlare(unmeant)
  const end = flareEnd(unmeant)
  await phone.record.endFlare(end)
  await phone.record.declareFlare(meant)
  return { flareId: meant.id, flareEndId: end.id }
}

async function askedForPauses(
  clinic: TestClinic,
  patient: TestPatient,
  phone: Api,
): Promise<Pick<Target, 'requestId' | 'askedId' | 'requestEndId' | 'pauseAnswerId' | 'fallId'>> {
  const one = pauseRequest({ from: testDay(20), to: testDay(22) })
  const another = pauseRequest({ from: testDay(25), to: testDay(27) })
  const unmeant = pauseRequest({ from: testDay(30), to: testDay(31) })
  const over = pauseRequest({ from: testDay(-19), to: testDay(-19) })
  for (const request of [one, another, unmeant, over]) await phone.record.requestPause(request)
  const end = pauseRequestEnd(unmeant)
  await phone.record.endPauseRequest(end)
  const pauseAnswerId = newId()
  const answer = { answerId: pauseAnswerId, requestId: over.id, granted: null }
  await (await deskOf(clinic.ben)).programme.answerPause({ patientId: patient.id, ...answer })
  const fallen = fall(testDay(-12), { recordedAt: one.recordedAt })
  await phone.record.reportFall(fallen)
  const ids = { requestId: one.id, askedId: another.id, requestEndId: end.id }
  return { ...ids, pauseAnswerId, fallId: fallen.id }
}

/** Nothing keeps the programme from going on any more. */
export async function liftOpenStop(clinic: TestClinic, { id, stopId }: Target): Promise<void> {
  await (await deskOf(clinic.ben)).patient.liftStop({ patientId: id, ...liftOf(stopId) })
}

async function stopped(
  clinic: TestClinic,
  patient: TestPatient,
  phone: Api,
): Promise<Pick<Target, 'stopId' | 'answerId' | 'unlockId' | 'screeningId'>> {
  const [lifted, open] = [stop(testDay(-12)), stop(testToday)]
  await phone.record.reportStop(lifted)
  await phone.record.answerStop(stopAnswer(lifted, { answer: 'fall' }))
  const unlockId = newId()
  setDay(testDay(-9))
  await (
    await deskOf(clinic.ben)
  ).screening.unlock({ patientId: patient.id, unlockId, reason: 'Steady on both legs.' })
  // Away for more than a week, until this morning.
  setClock(wallTime(testToday, 530))
  await (await deskOf(clinic.ben)).patient.liftStop({ patientId: patient.id, ...liftOf(lifted.id) })
  setClock(wallTime(testToday, 539))
  await phone.record.reportStop(open)
  const answer = stopAnswer(open, { answer: 'fall' })
  await phone.record.answerStop(answer)
  const answered = screening(testToday, { recordedAt: wallTime(testToday, 536) })
  await phone.record.answerScreening(answered)
  return { stopId: open.id, answerId: answer.id, unlockId, screeningId: answered.id }
}

async function helped(phone: Api): Promise<Pick<Target, 'helperId' | 'helperSession'>> {
  const { helperId, code } = await phone.me.inviteHelper({ name: 'Helper' })
  return { helperId, helperSession: (await join(code)).sessionId }
}

/** Leaves the clock at nine o'clock of today. */
export async function makeTarget(clinic: TestClinic): Promise<Target> {
  setDay(START)
  const patient = await joinedPatient(clinic)
  const [programmeId, decisionId] = [newId(), newId()]
  const item = exerciseItem()
  const published = draft({ startDay: START, exercises: [item], flarePlan: true })
  const first = { patientId: patient.id, programmeId, draft: published, basedOn: null }
  await (await deskOf(clinic.ben)).programme.publish(first)
  setDay(testDay(-14))
  const step = { decisionId, item: 'walk', kind: 'progress' as const, reason: 'Ready for more.' }
  await (await deskOf(clinic.anna)).programme.decide({ patientId: patient.id, ...step })
  const phone = await phoneOf(patient)
  const recorded = await walked(phone, item.itemId)
  const raised = await stopped(clinic, patient, phone)
  setDay(testToday)
  const flares = await flared(phone)
  const asked = await askedForPauses(clinic, patient, phone)
  const pauseId = newId()
  const pause = { pauseId, from: testToday, to: testToday, note: 'A day of rest.' }
  await (await deskOf(clinic.anna)).programme.pause({ patientId: patient.id, ...pause })
  return {
    ...patient,
    programmeId,
    decisionId,
    pauseId,
    itemId: item.itemId,
    deviceId: await phoneSession(patient),
    ...(await helped(phone)),
    ...recorded,
    ...raised,
    ...flares,
    ...asked,
    ...(await answered(clinic, patient)),
    ...(await visited(clinic, patient)),
    ...(await askedHow(clinic, patient, phone)),
    ...(await takenOver(clinic, patient)),
    ...(await correctedOnce(clinic, patient)),
  }
}

export type TeamTarget = {
  colleague: TestStaff
  invitationId: string
  spareInvitationId: string
  /** Of the clinic's own, still offered. */
  exerciseId: string
  /** Of the clinic's own, offered no more. */
  withdrawnId: string
  templateId: string
  /** Ben is away, and this colleague covers; and the other way round. */
  clinicianId: string
  awayId: string
  coverId: string
  othersCoverId: string
}

async function invite(clinic: TestClinic): Promise<string> {
  const invitationId = newId()
  const who = { name: 'Invited', email: `${invitationId}@staff.example`, clinician: true, admin: false }
  await (await deskOf(clinic.admin)).team.invite({ invitationId, ...who })
  return invitationId
}

async function offered(
  clinic: TestClinic,
): Promise<Pick<TeamTarget, 'exerciseId' | 'withdrawnId' | 'templateId'>> {
  const [exerciseId, withdrawnId, templateId] = [newId(), newId(), newId()]
  const desk = await deskOf(clinic.anna)
  for (const id of [exerciseId, withdrawnId])
    await desk.library.save({ exerciseId: id, version: 1, content: clinicExercise() })
  await desk.library.withdraw({ exerciseId: withdrawnId, version: 2 })
  await desk.templates.save({ templateId, name: 'Invented', about: 'Invented', content: templateContent() })
  return { exerciseId, withdrawnId, templateId }
}

/** Somebody whose access can be ended, two who are invited, and what the clinic offers of its own. */
export async function makeTeamTarget(clinic: TestClinic): Promise<TeamTarget> {
  const colleague = await addStaff(clinic.admin, { name: 'Colleague', clinician: true, admin: false })
  const invited = { invitationId: await invite(clinic), spareInvitationId: await invite(clinic) }
  return { colleague, ...invited, ...(await offered(clinic)), ...(await covered(clinic)) }
}
