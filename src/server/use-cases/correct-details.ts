import { localDay } from '@/domain/calendar-day'
import { changedDetails, checkBirthDate } from '@/domain/person'
import type { PersonDetails } from '@/domain/person'
import { Refusal } from '@/domain/refusal'
import { noteSeen } from '@/server/access/audit'
import type { CareScope } from '@/server/access/scope'
import { lockPatient, patientOf, samePeople } from '@/server/db/patient'
import { formerDetailsOf, replaceDetails } from '@/server/db/patient-details'
import type { FormerDetails } from '@/server/db/patient-details'

export type Correction = {
  correctionId: string
  details: PersonDetails
  seen: PersonDetails
  samePersonConfirmed: boolean
}

const isSame = (a: PersonDetails, b: PersonDetails) => changedDetails(a, b).length === 0

/**
 * Corrects who somebody is; how it was is kept. Sent twice, it is kept once.
 * @throws Refusal details-changed where they are not as they were seen | in-the-future for the birth date |
 * same-person-warning {others} unless confirmed | same-id-other-content | not-found for an id that is somebody else's
 */
export async function correctDetails(scope: CareScope, correction: Correction): Promise<void> {
  const { correctionId: id, details, seen } = correction
  await lockPatient(scope)
  const { name, birthDate, language, telephone, email } = await patientOf(scope)
  const current = { name, birthDate, language, telephone, email }
  const former = await formerDetailsOf(scope, new Map())
  if (wasSent(former, current, correction) || isSame(current, details)) return
  const refusal = checkBirthDate(details.birthDate, localDay(scope.now, scope.timeZone))
  if (refusal !== null) throw refusal
  if (!isSame(current, seen)) throw new Refusal('details-changed')
  const changed = changedDetails(current, details)
  if (changed.includes('name') || changed.includes('birthDate')) await askWhetherSame(scope, correction)
  const version = { id, version: former.length + 1, details: current, changed }
  if (!(await replaceDetails(scope, version, details))) throw new Refusal('not-found', 'correctionId')
}

function wasSent(former: readonly FormerDetails[], current: PersonDetails, sent: Correction): boolean {
  const place = former.findIndex(({ id }) => id === sent.correctionId)
  if (place === -1) return false
  if (!isSame(former[place + 1]?.details ?? current, sent.details)) throw new Refusal('same-id-other-content')
  return true
}

async function askWhetherSame(scope: CareScope, { details, samePersonConfirmed }: Correction): Promise<void> {
  const alike = await samePeople(scope, details.name, details.birthDate)
  const others = alike.filter(({ patientId }) => patientId !== scope.patientId)
  noteSeen(
    scope,
    others.map(({ patientId }) => patientId),
  )
  if (others.length > 0 && !samePersonConfirmed) throw new Refusal('same-person-warning', 'name', { others })
}
