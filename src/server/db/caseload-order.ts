import type { CaseloadFilter } from '@/domain/caseload-filter'
import type { CaseloadFacts } from '@/domain/caseload-row'
import type { CalendarDay } from '@/domain/calendar-day'
import type { ClinicianScope } from '@/server/access/scope'
import { Prisma } from '@/server/generated/client'

/** Where a patient stands in any order: what comes next is asked for by it. */
export type CaseloadPlace = {
  rank: number
  since: CalendarDay | null
  lastDay: CalendarDay | null
  nameKey: string
  patientId: string
}

/** Whoever is `urgent` stands before all that have a rank. */
export const placeOf = (
  { id, nameKey, standing }: CaseloadFacts & { nameKey: string },
  urgent: readonly string[],
): CaseloadPlace => {
  const { rank, since, lastDay } = standing
  return { rank: urgent.includes(id) ? -1 : rank, since, lastDay, nameKey, patientId: id }
}

/** Whether each word begins a word of the name of a patient: what `patient_name` is indexed for. */
export const matches = (clinicId: string, words: readonly string[], patientId: Prisma.Sql) =>
  Prisma.join(
    [
      Prisma.sql`true`,
      ...words.map(
        (
          word,
        ) => Prisma.sql`${patientId} in (select n.patient_id from patient_name n where n.clinic_id = ${clinicId}::uuid
          and n.word >= ${word} and n.word < ${word} || chr(1114111))`,
      ),
    ],
    ' and ',
  )

/** Of whom something is waited for never leaves the list, be the programme over. */
const isEnded = Prisma.sql`(s.ended and s.rank = 6)`
const shows = {
  everyone: Prisma.sql`not ${isEnded}`,
  needs: Prisma.sql`s.rank < 6`,
  'on-track': Prisma.sql`s.rank = 6 and not s.ended and s.joined`,
  'not-joined': Prisma.sql`not s.joined and not ${isEnded}`,
  ended: isEnded,
} satisfies Record<CaseloadFilter['show'], Prisma.Sql>

/** What is looked for, as it was read: a search in its words, of whose patients by the clinicians' ids (null of all), and
 * who is urgent whatever their standing says. */
export type CaseloadAsked = Pick<CaseloadFilter, 'show' | 'reason' | 'sort'> & {
  words: readonly string[]
  owners: readonly string[] | null
  urgent: readonly string[]
}

/** Of `standing s`: whose patient, and nobody who was enrolled by mistake. */
export const isOwned = ({ owners }: CaseloadAsked) =>
  owners === null
    ? Prisma.sql`not s.withdrawn`
    : Prisma.sql`not s.withdrawn and s.owner_id = any(${[...owners]}::uuid[])`

/** Whose stop is open, and whose standing does not say so. */
export const isUrgent = (urgent: readonly string[]) =>
  urgent.length > 0 ? Prisma.sql`s.patient_id = any(${[...urgent]}::uuid[])` : Prisma.sql`false`

/** Whoever is `urgent` needs somebody, whatever the standing says. */
export const isOfShow = (show: CaseloadFilter['show'], urgent: readonly string[]) =>
  urgent.length > 0 && (show === 'everyone' || show === 'needs')
    ? Prisma.sql`(${shows[show]} or ${isUrgent(urgent)})`
    : shows[show]

/** Of `standing s`; a search finds also those whose programme is over. */
export const isShown = (clinicId: string, { show, reason, words, urgent }: CaseloadAsked) => {
  const calls = JSON.stringify([{ reason, answered: null }])
  return Prisma.join(
    [
      matches(clinicId, words, Prisma.sql`s.patient_id`),
      ...(show === 'everyone' && words.length > 0 ? [] : [isOfShow(show, urgent)]),
      ...(reason === null
        ? []
        : reason === 'safety' && urgent.length > 0
          ? [Prisma.sql`(s.reasons @> ${calls}::jsonb or ${isUrgent(urgent)})`]
          : [Prisma.sql`s.reasons @> ${calls}::jsonb`]),
    ],
    ' and ',
  )
}

const orders = {
  need: Prisma.sql`s.rank, s.since, s.name_key, s.patient_id`,
  name: Prisma.sql`s.name_key, s.patient_id`,
  'last-entry': Prisma.sql`s.last_day nulls first, s.name_key, s.patient_id`,
} satisfies Record<CaseloadFilter['sort'], Prisma.Sql>

/** `urgent` stand before all others, in any case. */
export const inOrder = (sort: CaseloadFilter['sort'], urgent: readonly string[]) =>
  sort === 'need' && urgent.length > 0 ? Prisma.sql`(${isUrgent(urgent)}) desc, ${orders.need}` : orders[sort]

/** What comes after a place in an order; those who stood before all others have been shown. */
export function comesAfter(
  sort: CaseloadFilter['sort'],
  urgent: readonly string[],
  { rank, since, lastDay, nameKey, patientId }: CaseloadPlace,
): Prisma.Sql {
  const byName = Prisma.sql`${nameKey}, ${patientId}::uuid`
  switch (sort) {
    case 'name':
      return Prisma.sql`(s.name_key, s.patient_id) > (${byName})`
    case 'last-entry':
      return Prisma.sql`(coalesce(s.last_day, '-infinity'), s.name_key, s.patient_id)
        > (coalesce(${lastDay}::date, '-infinity'), ${byName})`
    case 'need':
      return Prisma.sql`s.patient_id <> all(${[...urgent]}::uuid[])
        and s.rank >= ${rank}::smallint
        and (s.rank, coalesce(s.since, 'infinity'), s.name_key, s.patient_id)
        > (${rank}::smallint, coalesce(${since}::date, 'infinity'), ${byName})`
  }
}

/** Whose stop is open and whose standing does not say so, since it could not be computed: hardly ever anybody. */
export async function stoppedUnknown({ tx, clinicId }: ClinicianScope): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select distinct t.patient_id as id from safety_stop t
    join standing s on s.clinic_id = t.clinic_id and s.patient_id = t.patient_id
    where t.clinic_id = ${clinicId}::uuid and s.rank > 0
      and not exists (select from stop_lift l where l.clinic_id = t.clinic_id and l.stop_id = t.id)`
  return rows.map(({ id }) => id)
}
