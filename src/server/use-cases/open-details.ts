import type { PersonDetails } from '@/domain/person'
import type { CareScope } from '@/server/access/scope'
import { patientOf } from '@/server/db/patient'
import { formerDetailsOf } from '@/server/db/patient-details'
import type { FormerDetails } from '@/server/db/patient-details'
import { staffNames } from '@/server/db/staff'
import { whyEnrolmentStays } from '@/server/use-cases/withdraw-enrolment'

export type OpenedDetails = {
  details: PersonDetails
  /** Former versions, the last one first. */
  former: Omit<FormerDetails, 'version'>[]
  /** Why the enrolment has to stay; null where it can be withdrawn. */
  stays: Awaited<ReturnType<typeof whyEnrolmentStays>>
}

/** Who somebody is, and how that was written before. */
export async function openDetails(scope: CareScope): Promise<OpenedDetails> {
  const { name, birthDate, language, telephone, email } = await patientOf(scope)
  const former = await formerDetailsOf(scope, await staffNames(scope))
  return {
    details: { name, birthDate, language, telephone, email },
    stays: await whyEnrolmentStays(scope),
    former: former.map(({ version: _, ...rest }) => rest).reverse(),
  }
}
