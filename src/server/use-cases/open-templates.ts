import type { ClinicTemplate } from '@/domain/template-content'
import type { ClinicianScope } from '@/server/access/scope'
import { staffNames } from '@/server/db/staff'
import { templatesOf } from '@/server/db/template'

/** The clinic's own templates that are offered, by name. */
export async function openTemplates(scope: ClinicianScope): Promise<ClinicTemplate[]> {
  return templatesOf(scope, await staffNames(scope))
}
