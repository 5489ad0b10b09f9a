import type { ClinicTemplate, TemplateContent } from '@/domain/template-content'
import type { ClinicianScope } from '@/server/access/scope'
import { instantFrom } from '@/server/db/row-value'
import type { Template as Row } from '@/server/generated/client'

const templateOf = (row: Row, staff: ReadonlyMap<string, string>): ClinicTemplate => ({
  templateId: row.id,
  name: row.name,
  about: row.about,
  content: row.content as TemplateContent,
  at: instantFrom(row.createdAt),
  by: staff.get(row.createdBy) ?? '',
})

/** The clinic's own templates that are still offered, by name. */
export async function templatesOf(
  scope: ClinicianScope,
  staff: ReadonlyMap<string, string>,
): Promise<ClinicTemplate[]> {
  const rows = await scope.tx.template.findMany({
    where: { clinicId: scope.clinicId, endedAt: null },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
  return rows.map((row) => templateOf(row, staff))
}

/** One of the clinic's, ended or not; null when there is none. */
export async function templateById(scope: ClinicianScope, id: string): Promise<ClinicTemplate | null> {
  const { clinicId } = scope
  const row = await scope.tx.template.findUnique({ where: { clinicId_id: { clinicId, id } } })
  return row === null ? null : templateOf(row, new Map())
}

/** False when its id is there already. */
export async function insertTemplate(
  scope: ClinicianScope,
  template: { id: string; name: string; about: string; content: TemplateContent },
): Promise<boolean> {
  const added = await scope.tx.template.createMany({
    data: {
      ...template,
      clinicId: scope.clinicId,
      createdAt: scope.now,
      createdBy: scope.actor.id,
    },
    skipDuplicates: true,
  })
  return added.count > 0
}

/** Not offered any more. False when there is none to end. */
export async function endTemplateRow(scope: ClinicianScope, id: string): Promise<boolean> {
  const ended = await scope.tx.template.updateMany({
    where: { clinicId: scope.clinicId, id, endedAt: null },
    data: { endedAt: scope.now },
  })
  return ended.count > 0
}
