import { localDay } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import { checkBirthDate } from '@/domain/person'
import type { Language } from '@/domain/person'
import { Refusal } from '@/domain/refusal'
import type { ClinicianScope } from '@/server/access/scope'
import { noteSeen } from '@/server/access/audit'
import { enrolledSo, insertPatient, samePeople } from '@/server/db/patient'
import { inviteByCode } from '@/server/use-cases/invite-by-code'
import type { Invited } from '@/server/use-cases/invite-by-code'

export type Enrolment = {
  patientId: string
  name: string
  birthDate: CalendarDay
  language: Language
  telephone: string | null
  email: string | null
  samePersonConfirmed: boolean
}

/**
 * Enrols a patient and makes the code for the phone. Sent twice, it enrols once; the second code is the one that counts.
 * @throws Refusal same-person-warning {others} unless confirmed, in-the-future for the birth date,
 * same-id-other-content for an id under which somebody else was enrolled
 */
export async function enrolPatient(
  scope: ClinicianScope,
  { samePersonConfirmed, patientId, ...person }: Enrolment,
): Promise<Invited & { patientId: string }> {
  const refusal = checkBirthDate(person.birthDate, localDay(scope.now, scope.timeZone))
  if (refusal !== null) throw refusal
  const alike = await samePeople(scope, person.name, person.birthDate)
  const others = alike.filter((one) => one.patientId !== patientId)
  noteSeen(
    scope,
    others.map((other) => other.patientId),
  )
  if (others.length > 0 && !samePersonConfirmed) throw new Refusal('same-person-warning', 'name', { others })
  const patient = { ...person, id: patientId, timeZone: scope.timeZone }
  if (!(await insertPatient(scope, patient)) && !(await enrolledSo(scope, patient))) {
    throw new Refusal('same-id-other-content')
  }
  noteSeen(scope, [patientId])
  return { patientId, ...(await inviteByCode(scope, { kind: 'join', patientId })) }
}
