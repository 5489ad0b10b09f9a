'use client'
import { useTranslations } from 'next-intl'
import { flareOn } from '@/domain/flare-plan'
import { weekOf } from '@/domain/programme'
import { standingOf } from '@/domain/programme-standing'
import { rungOn, rungsInForce } from '@/domain/rung-in-force'
import { isolated } from '@/messages/isolated'
import { useDates } from '@/messages/use-dates'
import type { RouterOutputs } from '@/trpc/api'

type Opened = RouterOutputs['patient']['open']

/** '68, born 3 March 1958 · since 12 October 2026 · step 3 of 12, week 6 · last entry yesterday' */
export function PatientLine({ opened }: { opened: Opened }) {
  const words = useTranslations('patientFrame')
  const dates = useDates()
  const { patient, record } = opened
  const first = record.programmes[0]
  const last = record.entries.at(-1)
  const parts = [
    words('born', { age: patient.age, born: dates.day(patient.birthDate, 'full') }),
    ...(patient.joinedAt === null ? [words('notJoined')] : []),
    first === undefined || first.startDay > record.today
      ? words('enrolled', { day: dates.date(patient.enrolledAt, 'full', record.timeZone) })
      : words('since', { day: dates.day(first.startDay, 'full') }),
    usePlan(opened),
    ...useFlare(opened),
    ...usePaused(opened),
    last === undefined
      ? words('noEntry')
      : words('lastEntry', { day: dates.near(last.day, record.today) ?? dates.day(last.day, 'short') }),
    ...useOwner(opened),
  ]
  return parts.join(' · ')
}

/** Who looks after them, and who sees to it today while they are away. */
function useOwner({ owner }: Opened): string[] {
  const words = useTranslations('patientFrame.owner')
  const dates = useDates()
  return [
    owner.isMe ? words('me') : words('other', { name: isolated(owner.name) }),
    ...owner.covers.map(({ name, isMe, until }) =>
      words(isMe ? 'coveredByMe' : 'covered', { name: isolated(name), day: dates.day(until, 'brief') }),
    ),
  ]
}

/** The flare that is on today, with its plan where one is switched on. */
function useFlare({ record }: Opened): string[] {
  const words = useTranslations('patientFrame')
  const dates = useDates()
  const flare = flareOn(record, record.today)
  if (flare === null) return []
  const { plan, from } = flare
  if (plan === null) return [words('flareAlone', { day: dates.day(from, 'short') })]
  const { minutes, usualMinutes: usual, to } = plan
  return [words('flare', { minutes, usual, day: dates.day(to, 'short') })]
}

function usePlan({ record }: Opened): string {
  const words = useTranslations('patientFrame')
  const dates = useDates()
  const now = rungOn(rungsInForce(record.programmes, record.decisions), record.today)
  const programme = record.programmes.find(({ id }) => id === now?.programmeId)
  if (now !== null && programme !== undefined) {
    const { length: rungs } = programme.rungs
    return words('step', { rung: now.rung, rungs, week: weekOf(programme.startDay, record.today) })
  }
  if (record.programmes.some(({ activeFrom }) => activeFrom === null)) return words('unscreened')
  const later = record.programmes.find(({ startDay }) => startDay > record.today)
  if (later !== undefined) return words('starts', { day: dates.day(later.startDay, 'short') })
  return words(record.programmes.length === 0 ? 'noProgramme' : 'ended')
}

function usePaused({ record }: Opened): string[] {
  const words = useTranslations('patientFrame')
  const dates = useDates()
  const pause = standingOf(record).paused
  if (pause === null) return []
  return [words('paused', { until: pause.to === null ? 'none' : dates.day(pause.to, 'short') })]
}
