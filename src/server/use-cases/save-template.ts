import { Refusal } from '@/domain/refusal'
import { readTemplate } from '@/domain/template-content'
import type { ClinicianScope } from '@/server/access/scope'
import { insertTemplate, templateById } from '@/server/db/template'
import { factDigest } from '@/server/use-cases/fact-digest'

/**
 * Keeps a whole programme to begin from. Sent twice, it is kept once.
 * @throws Refusal those of `readTemplate`, same-id-other-content
 */
export async function saveTemplate(
  scope: ClinicianScope,
  template: { templateId: string; name: string; content: unknown },
): Promise<void> {
  const { templateId: id, name } = template
  const content = readTemplate(template.content)
  if (content instanceof Refusal) throw content
  if (await insertTemplate(scope, { id, name, content })) return
  const there = await templateById(scope, id)
  if (there === null) throw new Refusal('not-found')
  if (there.name !== name || factDigest(there.content) !== factDigest(content))
    throw new Refusal('same-id-other-content')
}
