import type { DemoRow, DemoTable, Own } from '@/cli/demo/demo-table'
import { factId } from '@/cli/demo/dice'
import { entryColumns } from '@/cli/demo/entry-columns'
import type { History } from '@/cli/demo/history'
import { outcomeRows } from '@/cli/demo/outcome-rows'
import { visitRows } from '@/cli/demo/visit-rows'
import { minutesAfter } from '@/cli/demo/second-thoughts'
import type { Instant } from '@/domain/calendar-day'
import { localDay, offsetMinutes } from '@/domain/calendar-day'
import { nameWords } from '@/domain/name-words'

/** As the joining screen keeps it. */
const CONSENT_WORDING = '2026-11'
const SEVEN_DAYS = 7 * 24 * 60

/** A made-up history as rows of the clinic's tables. */
export function patientRows(clinicId: string, history: History): DemoRow[] {
  const { persona, patientId, clinicianId, enrolledAt, joinedAt } = history
  const row = (table: DemoTable, at: Instant, columns: Record<string, unknown>): DemoRow => ({
    table,
    at,
    patientId,
    columns: { clinic_id: clinicId, ...columns },
  })
  const own = (table: DemoTable, at: Instant, columns: Record<string, unknown>) =>
    row(table, at, { patient_id: patientId, ...columns })
  const words = nameWords(persona.name)
  return [
    row('patient', enrolledAt, {
      id: patientId,
      name: persona.name,
      name_key: words.join(' '),
      birth_date: persona.birthDate,
      language: persona.language,
      telephone: persona.telephone,
      email: persona.email,
      time_zone: history.place.timeZone,
      text_size: 'normal',
      distance_unit: 'km',
      enrolled_at: enrolledAt,
      enrolled_by: clinicianId,
      joined_at: joinedAt,
    }),
    ...[...new Set(words)].map((word) => own('patient_name', enrolledAt, { word })),
    own('invitation', enrolledAt, invitation(history)),
    ...(joinedAt === null
      ? []
      : [
          own('consent', joinedAt, {
            id: factId(`${persona.key}/consent`, joinedAt),
            wording: CONSENT_WORDING,
            language: persona.language,
            accepted_at: joinedAt,
          }),
        ]),
    ...programmeRows(history, own),
    ...decisionRows(history, own),
    ...screeningRows(history, own),
    ...eventRows(history, own),
    ...history.versions.map((version) => own('entry', version.arrivedAt, entryColumns(version, patientId))),
  ]
}

/** The code given in the room. Its hash is no hash: nothing that can be typed opens it. */
function invitation({ persona, clinicianId, enrolledAt, joinedAt }: History): Record<string, unknown> {
  return {
    id: factId(`${persona.key}/invitation`, enrolledAt),
    kind: 'join',
    code_hash: `simulated ${persona.key}`,
    clinician: false,
    admin: false,
    created_at: enrolledAt,
    created_by: clinicianId,
    expires_at: minutesAfter(enrolledAt, SEVEN_DAYS),
    used_at: joinedAt,
  }
}

function programmeRows({ persona, place, programmes, clinicianId }: History, own: Own): DemoRow[] {
  return programmes.flatMap((programme) => [
    own('programme', programme.publishedAt, {
      id: programme.id,
      start_day: programme.startDay,
      rungs: programme.rungs,
      weekdays: programme.weekdays,
      warm_up_minutes: programme.warmUpMinutes,
      cool_down_minutes: programme.coolDownMinutes,
      preset: programme.preset,
      start_rung: programme.startRung,
      end_day: programme.endDay,
      walk: programme.walk,
      exercises: programme.exercises,
      settings: programme.settings,
      flare_plan: programme.flarePlan,
      standing: programme.standing,
      continues: programme.continues,
      change_reason: programme.changeReason,
      falling_reason: programme.fallingReason,
      published_at: programme.publishedAt,
      published_by: clinicianId,
    }),
    ...(programme.statement === null
      ? []
      : [
          own('screening_confirmation', programme.publishedAt, {
            id: factId(`${persona.key}/screening ${programme.id}`, programme.publishedAt),
            programme_id: programme.id,
            statement: programme.statement,
            day: localDay(programme.publishedAt, place.timeZone),
            confirmed_at: programme.publishedAt,
            confirmed_by: clinicianId,
          }),
        ]),
  ])
}

function decisionRows({ decisions, clinicianId }: History, own: Own): DemoRow[] {
  return decisions.flatMap(({ withdrawn, ...decision }) => [
    own('decision', decision.decidedAt, {
      id: decision.id,
      programme_id: decision.programmeId,
      week_start: decision.weekStart,
      steps: decision.steps,
      from_day: decision.fromDay,
      reason: decision.reason,
      under_approval: decision.underApproval,
      decided_at: decision.decidedAt,
      decided_by: clinicianId,
    }),
    ...(withdrawn === null
      ? []
      : [
          own('decision_withdrawal', withdrawn.at, {
            decision_id: decision.id,
            day: withdrawn.day,
            withdrawn_at: withdrawn.at,
            withdrawn_by: clinicianId,
          }),
        ]),
  ])
}

function screeningRows({ place, patientId, screenings, unlocks }: History, own: Own): DemoRow[] {
  return [
    ...screenings.flatMap(({ id, day, recordedAt, arrivedAt, answers, signed }) => [
      own('screening', arrivedAt, {
        ...{ id, day, answers, recorded_at: recordedAt, arrived_at: arrivedAt, digest: 'seed' },
        time_zone: place.timeZone,
        offset_minutes: offsetMinutes(recordedAt, place.timeZone),
        recorded_by: 'patient',
        recorded_by_id: patientId,
      }),
      ...(signed === null
        ? []
        : [
            own('screening_signature', signed.at, {
              screening_id: id,
              clearance: signed.clearance,
              loaded_legs: signed.loadedLegs,
              day: signed.day,
              signed_at: signed.at,
              signed_by: signed.by,
            }),
          ]),
    ]),
    ...unlocks.map(({ id, day, at, by, reason }) =>
      own('falls_unlock', at, { id, day, reason, unlocked_at: at, unlocked_by: by }),
    ),
  ]
}

function eventRows(history: History, own: Own): DemoRow[] {
  const { place, patientId, programmes, pauses, flares, stops } = history
  return [
    ...toldRows(history, own),
    ...outcomeRows(history, own),
    ...visitRows(history, own),
    ...pauses.map(({ id, from, to, reason, note, recordedAt }) =>
      own('pause', recordedAt, { id, from_day: from, to_day: to, reason, note, recorded_at: recordedAt }),
    ),
    ...flares.map(({ id, day, recordedAt, arrivedAt, planned }) =>
      own('flare', arrivedAt, {
        ...{ id, day, gate: 'clear', recorded_at: recordedAt, arrived_at: arrivedAt, digest: 'seed' },
        programme_id: planned ? (programmes.findLast(({ startDay }) => startDay <= day)?.id ?? null) : null,
        time_zone: place.timeZone,
        offset_minutes: offsetMinutes(recordedAt, place.timeZone),
      }),
    ),
    ...stops.flatMap((stop) => {
      const { id, day, source, recordedAt, arrivedAt, answer, liftedAt, liftedDay, liftedBy, liftReason } =
        stop
      const zone = { time_zone: place.timeZone, offset_minutes: offsetMinutes(recordedAt, place.timeZone) }
      const times = { recorded_at: recordedAt, arrived_at: arrivedAt, digest: 'seed' }
      const answeredAt = minutesAfter(arrivedAt, 1)
      const told = { recorded_at: answeredAt, arrived_at: answeredAt, digest: 'seed' }
      const answerId = factId(`answer ${id}`, answeredAt)
      const lift = {
        stop_id: id,
        day: liftedDay,
        reason: liftReason,
        lifted_at: liftedAt,
        lifted_by: liftedBy,
      }
      return [
        own('safety_stop', arrivedAt, {
          ...{ id, day, source, recorded_by: 'patient', recorded_by_id: patientId },
          ...{ ...times, ...zone },
        }),
        ...(answer === null
          ? []
          : [own('stop_answer', answeredAt, { id: answerId, stop_id: id, answer, ...told })]),
        ...(liftedAt === null ? [] : [own('stop_lift', liftedAt, lift)]),
      ]
    }),
  ]
}

function toldRows({ place, requests, falls }: History, own: Own): DemoRow[] {
  const kept = ({ recordedAt, arrivedAt }: { recordedAt: Instant; arrivedAt: Instant }) => ({
    ...{ recorded_at: recordedAt, arrived_at: arrivedAt, digest: 'seed' },
    time_zone: place.timeZone,
    offset_minutes: offsetMinutes(recordedAt, place.timeZone),
  })
  return [
    ...requests.map((request) => {
      const { id, from, to, reason, note, askedOn, arrivedAt } = request
      const days = { from_day: from, to_day: to, asked_on: askedOn }
      return own('pause_request', arrivedAt, { id, ...days, reason, note, ...kept(request) })
    }),
    ...falls.map((fall) =>
      own('fall', fall.arrivedAt, { id: fall.id, day: fall.day, hurt: fall.hurt, ...kept(fall) }),
    ),
  ]
}
