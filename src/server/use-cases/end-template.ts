import { Refusal } from '@/domain/refusal'
import type { ClinicianScope } from '@/server/access/scope'
import { endTemplateRow, templateById } from '@/server/db/template'

/** Takes a template out of what is offered; ended twice, it stays ended. @throws Refusal not-found */
export async function endTemplate(scope: ClinicianScope, templateId: string): Promise<void> {
  if (await endTemplateRow(scope, templateId)) return
  if ((await templateById(scope, templateId)) === null) throw new Refusal('not-found')
}
