import { addDays } from '@/domain/calendar-day'
import type { Instant } from '@/domain/calendar-day'
import { beforeChange } from '@/domain/programme-before'
import { templateOf } from '@/domain/template-content'
import type { TemplateContent } from '@/domain/template-content'
import type { CareScope } from '@/server/access/scope'
import { decisionsOf } from '@/server/db/decision'
import { patientOf } from '@/server/db/patient'
import { programmesOf, programmeSent } from '@/server/db/programme'
import { clearedOnOf } from '@/server/db/screening'
import { staffNames } from '@/server/db/staff'
import { localDay } from '@/domain/calendar-day'

export type OpenedPrescription = {
  name: string
  /** What is in force, else what waits; null where nothing is prescribed. */
  prescription: { content: TemplateContent; publishedAt: Instant; publishedBy: string } | null
}

/** What one patient is prescribed, to begin another patient's programme from. */
export async function openPrescription(scope: CareScope): Promise<OpenedPrescription> {
  const { name } = await patientOf(scope)
  const staff = await staffNames(scope)
  const programmes = await programmesOf(scope, staff, await clearedOnOf(scope))
  const tomorrow = addDays(localDay(scope.now, scope.timeZone), 1)
  const decisions = await decisionsOf(scope, staff)
  const programme = beforeChange({ programmes, decisions }, tomorrow)?.programme
  if (programme === undefined) return { name, prescription: null }
  const sent = await programmeSent(scope, programme.id)
  const content = templateOf(programme, sent?.fallingReason ?? null)
  const { publishedAt, publishedBy } = programme
  return { name, prescription: { content, publishedAt, publishedBy } }
}
