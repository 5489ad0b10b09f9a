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

/** Each word must begin a word of the name: what `patient_name` is indexed for. */
export const matches = (words: readonly string[]) =>
  Prisma.join(
    [
      Prisma.sql`true`,
      ...words.map(
        (
          word,
        ) => Prisma.sql`exists (select from patient_name n where n.clinic_id = p.clinic_id and n.patient_id = p.id
          and n.word >= ${word} and n.word < ${word} || chr(1114111))`,
      ),
    ],
    ' and ',
  )

/** Of whom something is waited for never leaves the list, be the programme over. */
const isEnded = Prisma.sql`(s.ended and s.rank = 6)`
export const shows = {
  everyone: Prisma.sql`not ${isEnded}`,
  needs: Prisma.sql`s.rank < 6`,
  'on-track': Prisma.sql`s.rank = 6 and not s.ended and p.joined_at is not null`,
  'not-joined': Prisma.sql`p.joined_at is null and not ${isEnded}`,
  ended: isEnded,
} satisfies Record<CaseloadFilter['show'], Prisma.Sql>

/** What is looked for, as it was read: a search in its words, of whose patients by the clinicians' ids (null of all), and
 * who is urgent whatever their standing says. */
export type CaseloadAsked = Pick<CaseloadFilter, 'show' | 'reason' | 'sort'> & {
  words: readonly string[]
  owners: readonly string[] | null
  urgent: readonly string[]
}

/** Of `patient p`. */
export const isOwned = ({ owners }: CaseloadAsked) =>
  owners === null ? Prisma.sql`true` : Prisma.sql`p.owner_id = any(${[...owners]}::uuid[])`

/** Of `patient p` and `standing s`; a search finds also those whose programme is over, and whoever is `urgent` needs
 * somebody, whatever the standing says. */
export const isShown = (asked: CaseloadAsked) => {
  const { show, reason, words, urgent } = asked
  const isUrgent = Prisma.sql`p.id = any(${[...urgent]}::uuid[])`
  const isAny = urgent.length > 0 && (show === 'everyone' || show === 'needs')
  const calls = JSON.stringify([{ reason, answered: null }])
  return Prisma.join(
    [
      matches(words),
      isOwned(asked),
      ...(show === 'everyone' && words.length > 0
        ? []
        : [isAny ? Prisma.sql`(${shows[show]} or ${isUrgent})` : shows[show]]),
      ...(reason === null ? [] : [Prisma.sql`s.reasons @> ${calls}::jsonb`]),
    ],
    ' and ',
  )
}

const orders = {
  need: Prisma.sql`s.rank, s.since, p.name_key, p.id`,
  name: Prisma.sql`p.name_key, p.id`,
  'last-entry': Prisma.sql`s.last_day nulls first, p.name_key, p.id`,
} satisfies Record<CaseloadFilter['sort'], Prisma.Sql>

/** `urgent` stand before all others, in any case. */
export const inOrder = (sort: CaseloadFilter['sort'], urgent: readonly string[]) =>
  sort === 'need' && urgent.length > 0
    ? Prisma.sql`(p.id = any(${[...urgent]}::uuid[])) desc, ${orders.need}`
    : orders[sort]

/** What comes after a place in an order; those who stood before all others have been shown. */
export function comesAfter(
  sort: CaseloadFilter['sort'],
  urgent: readonly string[],
  { rank, since, lastDay, nameKey, patientId }: CaseloadPlace,
): Prisma.Sql {
  const byName = Prisma.sql`${nameKey}, ${patientId}::uuid`
  switch (sort) {
    case 'name':
      return Prisma.sql`(p.name_key, p.id) > (${byName})`
    case 'last-entry':
      return Prisma.sql`(coalesce(s.last_day, '-infinity'), p.name_key, p.id)
        > (coalesce(${lastDay}::date, '-infinity'), ${byName})`
    case 'need':
      return Prisma.sql`p.id <> all(${[...urgent]}::uuid[])
        and (s.rank, coalesce(s.since, 'infinity'), p.name_key, p.id)
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
