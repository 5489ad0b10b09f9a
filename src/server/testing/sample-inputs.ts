import { PASSWORD, clinicSettings } from '@/server/testing/clinics'
import {
  answersOf,
  exercise,
  fall,
  flare,
  flareEnd,
  morning,
  outcome,
  pauseRequest,
  pauseRequestEnd,
  screening,
  stop,
  stopAnswer,
  walk,
  withdrawalOf,
  zero,
} from '@/server/testing/facts'
import { draft, enrolment } from '@/server/testing/patients'
import { clinicExercise, templateContent } from '@/server/testing/prescribing'
import { caseloadInputs, fixedId } from '@/server/testing/caseload-inputs'
import type { Ids } from '@/server/testing/sample-ids'
import { patientInputs } from '@/server/testing/sample-patient-inputs'
import { testDay, testToday } from '@/server/testing/test-clock'
import { visitInputs } from '@/server/testing/visit-inputs'

const language = 'es'
const code = 'ABCDEFGH'
const nothing = () => undefined
const ofPatient = ({ there }: Ids) => ({ patientId: there.patient })
const colleague = ({ there }: Ids) => ({ staffId: there.staff })
const email = ({ made }: Ids) => `${made.invitation}@new.example`

/** An input for every procedure; the same for the same ids. The sweep fails for a procedure that has none. */
export const sampleInputs: Readonly<Record<string, (ids: Ids) => unknown>> = {
  'entry.installation': nothing,
  'entry.invitation': () => ({ code }),
  'entry.acceptStaff': () => ({ code, password: PASSWORD, language }),
  'entry.resetPassword': () => ({ code, password: PASSWORD }),
  'entry.setUp': () => ({
    setupCode: code,
    clinic: clinicSettings(),
    administrator: { name: 'A', email: 'a@b.example', password: PASSWORD, language, alsoClinician: true },
  }),

  'record.open': nothing,
  'record.entries': () => ({ day: testToday }),
  'record.logWalk': ({ made }) => walk(testToday, { id: made.entry, entryId: made.entry }),
  'record.sayNoWalk': ({ made }) => zero(testToday, { id: made.entry, entryId: made.entry }),
  'record.answerMorning': ({ made }) => morning(testToday, { id: made.entry, entryId: made.entry }),
  'record.logExercise': ({ there, made }) =>
    exercise(testToday, { id: made.entry, entryId: made.entry, itemId: there.item }),
  'record.answerScreening': ({ made }) => screening(testToday, { id: made.screening }),
  'record.withdrawEntry': ({ there, made }) =>
    withdrawalOf(walk(), { id: made.entry, entryId: there.walk, replaces: there.walk }),
  // The one that is there is on: another is heard for its stop alone.
  'record.declareFlare': ({ made }) => flare(testToday, { id: made.flare, gate: 'stopped' }),
  'record.endFlare': ({ there, made }) =>
    flareEnd(flare(), testToday, { id: made.flareEnd, flareId: there.flare }),
  'record.requestPause': ({ made }) =>
    pauseRequest({ from: testDay(40), to: testDay(42) }, testToday, { id: made.request }),
  'record.endPauseRequest': ({ there, made }) =>
    pauseRequestEnd(pauseRequest({ from: testDay(20), to: testDay(22) }), testToday, {
      id: made.requestEnd,
      requestId: there.request,
    }),
  'record.reportFall': ({ made }) => fall(testToday, { id: made.fall }),
  'record.answerOutcome': ({ made }) => outcome(testToday, { id: made.outcome, setId: made.outcome }),
  'record.reportStop': ({ made }) => stop(testToday, { id: made.stop }),
  'record.answerStop': ({ there, made }) => stopAnswer(stop(), { id: made.answer, stopId: there.stop }),

  'me.setLanguage': () => ({ language }),
  'me.setTextSize': () => ({ textSize: 'largest' }),
  'me.setDistanceUnit': () => ({ distanceUnit: 'mi' }),
  'me.devices': nothing,
  'me.endDevice': ({ there }) => ({ deviceId: there.device }),
  'me.newPhoneCode': nothing,
  'me.endPhoneCode': nothing,
  'me.inviteHelper': () => ({ name: 'Sam' }),
  'me.endHelper': ({ there }) => ({ helperId: there.helper }),
  'me.signOut': nothing,

  'account.me': nothing,
  'account.changePassword': () => ({ current: PASSWORD, next: PASSWORD }),
  'account.setLanguage': () => ({ language }),
  'account.covers': nothing,
  'account.planCover': ({ there, made }) => ({
    ...{ id: made.cover, awayId: there.away, coveringId: there.clinician, from: testDay(3), to: testDay(9) },
  }),
  'account.endCover': ({ there }) => ({ coverId: there.cover }),
  'account.signOut': nothing,

  ...caseloadInputs,

  'enrol.patient': ({ made }) => enrolment({ patientId: made.patient, name: `Ruth ${made.entry}` }),
  'enrol.newCode': (ids) => ({ ...ofPatient(ids), endDevices: true }),
  'enrol.state': ofPatient,
  'enrol.joined': ofPatient,

  ...patientInputs,

  ...visitInputs,

  'screening.answer': (ids) => ({
    ...ofPatient(ids),
    screeningId: ids.made.screening,
    answers: answersOf(),
  }),
  'screening.sign': (ids) => ({
    ...ofPatient(ids),
    screeningId: ids.there.screening,
    clearance: null,
    loadedLegs: false,
  }),
  'screening.unlock': (ids) => ({
    ...ofPatient(ids),
    unlockId: ids.made.unlock,
    reason: 'Steady on both legs.',
  }),

  'programme.draft': ofPatient,
  'programme.saveDraft': (ids) => ({ ...ofPatient(ids), content: { rungs: ['9', ''] }, basedOn: null }),
  'programme.dropDraft': ofPatient,
  'programme.prescription': ofPatient,
  'programme.publish': (ids) => ({
    ...ofPatient(ids),
    programmeId: ids.made.programme,
    draft: draft({
      startDay: testDay(1),
      continues: ids.there.programme,
      changeReason: 'Both agreed today.',
    }),
    basedOn: ids.there.programme,
  }),
  'programme.end': (ids) => ({ ...ofPatient(ids), programmeId: ids.there.programme, reason: 'Well again.' }),
  'programme.pause': (ids) => ({
    ...ofPatient(ids),
    pauseId: ids.made.pause,
    from: testDay(10),
    to: testDay(12),
    note: 'An operation on the eye.',
  }),
  'programme.answerPause': (ids) => ({
    ...ofPatient(ids),
    answerId: ids.made.pauseAnswer,
    requestId: ids.there.asked,
    granted: { from: testDay(25), to: testDay(27) },
  }),
  'programme.resume': (ids) => ({
    ...ofPatient(ids),
    pauseId: ids.there.pause,
    decisionId: ids.made.decision,
    rungs: [{ item: 'walk', rung: 1 }],
    reason: 'Gently after the break.',
  }),
  'programme.comeBack': (ids) => ({
    ...ofPatient(ids),
    decisionId: ids.made.decision,
    rungs: [{ item: 'walk', rung: 1 }],
    reason: 'Gently after the break.',
  }),
  'programme.decide': (ids) => ({
    ...ofPatient(ids),
    decisionId: ids.made.decision,
    item: 'walk',
    kind: 'hold',
    reason: 'Steady for now.',
  }),
  // The first week of somebody who walked little in it, in the programme's first three weeks.
  'programme.decideWeek': (ids) => ({
    ...ofPatient(ids),
    decisionId: ids.made.decision,
    weekStart: testDay(-21),
    seen: [
      { item: 'walk', kind: 'hold' },
      { item: ids.there.item, kind: 'hold' },
    ],
    instead: null,
    chosen: null,
    reason: null,
  }),
  'programme.undo': (ids) => ({ ...ofPatient(ids), decisionId: ids.there.decision }),

  'library.list': nothing,
  'library.withdrawn': nothing,
  'library.versions': ({ there }) => ({ exerciseId: there.exercise }),
  'library.save': () => ({ exerciseId: fixedId, version: 1, content: clinicExercise() }),
  'library.withdraw': ({ there }) => ({ exerciseId: there.exercise, version: 2 }),
  'library.bringBack': ({ there }) => ({ exerciseId: there.withdrawn, version: 3 }),

  'templates.list': nothing,
  'templates.people': () => ({ search: 'ruth' }),
  'templates.save': () => ({
    templateId: fixedId,
    name: 'Gentle',
    about: 'For a sore back.',
    content: templateContent(),
  }),
  'templates.end': ({ there }) => ({ templateId: there.template }),

  'clinic.settings': nothing,
  'clinic.jobs': nothing,
  'clinic.change': () => clinicSettings(),

  'team.list': nothing,
  'team.invite': (ids) => ({
    invitationId: ids.made.invitation,
    name: 'New colleague',
    email: email(ids),
    clinician: true,
    admin: false,
  }),
  'team.endAccess': colleague,
  'team.newPasswordLink': colleague,
  'team.endInvitation': ({ there }) => ({ invitationId: there.invitation }),
}
