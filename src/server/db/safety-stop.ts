import type { CalendarDay } from '@/domain/calendar-day'
import type { GateItem } from '@/domain/safety'
import type { StopAnswerFact, StopFact, StopFacts, StopSource } from '@/domain/stop'
import type { CareScope, LoggingScope, RecordScope } from '@/server/access/scope'
import { dateOf, dayOf, dayOrNull, instantFrom, instantOrNull } from '@/server/db/row-value'

/** Every stop with its answer and its lift, oldest first.
 * @param staff names of who lifted, by id
 * @param names of who told of it, by id */
export async function stopsOf(
  scope: RecordScope,
  staff: ReadonlyMap<string, string>,
  names: ReadonlyMap<string, string> = new Map(),
): Promise<StopFacts[]> {
  const where = { clinicId: scope.clinicId, patientId: scope.patientId }
  const stops = await scope.tx.safetyStop.findMany({ where, orderBy: [{ recordedAt: 'asc' }, { id: 'asc' }] })
  if (stops.length === 0) return []
  const answers = await scope.tx.stopAnswer.findMany({
    where,
    orderBy: [{ recordedAt: 'asc' }, { id: 'asc' }],
  })
  const lifts = new Map((await scope.tx.stopLift.findMany({ where })).map((row) => [row.stopId, row]))
  return stops.map((stop) => {
    const lift = lifts.get(stop.id)
    const answer = answers.findLast((one) => one.stopId === stop.id)?.answer ?? null
    return {
      id: stop.id,
      day: dayOf(stop.day),
      recordedAt: instantFrom(stop.recordedAt),
      arrivedAt: instantFrom(stop.arrivedAt),
      source: stop.source as StopSource,
      recordedBy: stop.recordedBy as StopFacts['recordedBy'],
      recordedByName: names.get(stop.recordedById) ?? null,
      answer: answer as GateItem | null,
      liftedAt: instantOrNull(lift?.liftedAt ?? null),
      liftedDay: dayOrNull(lift?.day ?? null),
      liftedBy: lift === undefined ? null : (staff.get(lift.liftedBy) ?? ''),
      liftReason: lift?.reason ?? null,
    }
  })
}

/** What is stored already under an id: its digest, or null. */
export async function stopDigest(scope: LoggingScope, id: string): Promise<string | null> {
  const row = await scope.tx.safetyStop.findUnique({
    where: { clinicId_id: { clinicId: scope.clinicId, id } },
    select: { digest: true },
  })
  return row?.digest ?? null
}

/** False when its id is there already. */
export async function insertStop(
  scope: LoggingScope,
  fact: StopFact,
  kept: { day: CalendarDay; offsetMinutes: number; digest: string },
): Promise<boolean> {
  const { kind: _, ...rest } = fact
  const added = await scope.tx.safetyStop.createMany({
    data: {
      ...rest,
      ...kept,
      day: dateOf(kept.day),
      clinicId: scope.clinicId,
      patientId: scope.patientId,
      arrivedAt: scope.now,
      recordedBy: scope.actor.kind,
      recordedById: scope.actor.id,
    },
    skipDuplicates: true,
  })
  return added.count > 0
}

/** False when its id is there already. */
export async function insertStopAnswer(
  scope: LoggingScope,
  fact: StopAnswerFact,
  digest: string,
): Promise<boolean> {
  const { kind: _, ...rest } = fact
  const added = await scope.tx.stopAnswer.createMany({
    data: { ...rest, digest, clinicId: scope.clinicId, patientId: scope.patientId, arrivedAt: scope.now },
    skipDuplicates: true,
  })
  return added.count > 0
}

export async function answerDigest(scope: LoggingScope, id: string): Promise<string | null> {
  const row = await scope.tx.stopAnswer.findUnique({
    where: { clinicId_id: { clinicId: scope.clinicId, id } },
    select: { digest: true },
  })
  return row?.digest ?? null
}

/** False when it was lifted before. */
export async function insertLift(
  scope: CareScope,
  lift: { stopId: string; reason: string; day: CalendarDay },
): Promise<boolean> {
  const added = await scope.tx.stopLift.createMany({
    data: {
      ...lift,
      day: dateOf(lift.day),
      clinicId: scope.clinicId,
      patientId: scope.patientId,
      liftedAt: scope.now,
      liftedBy: scope.actor.id,
    },
    skipDuplicates: true,
  })
  return added.count > 0
}
