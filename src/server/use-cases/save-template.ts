import { Refusal } from '@/domain/refusal'
import { readTemplate, readTitle } from '@/domain/template-content'
import type { ClinicianScope } from '@/server/access/scope'
import { insertTemplate, templateById } from '@/server/db/template'
import { factDigest } from '@/server/use-cases/fact-digest'

/**
 * Keeps a whole programme to begin from. Sent twice, it is kept once.
 * @throws Refusal those of `readTitle` and `readTemplate`, same-id-other-content
 */
export async function saveTemplate(
  scope: ClinicianScope,
  template: { templateId: string; name: string; about: string; content: unknown },
): Promise<void> {
  const { templateId: id } = template
  const title = readTitle(template)
  if (title instanceof Refusal) throw title
  const content = readTemplate(template.content)
  if (content instanceof Refusal) throw content
  if (await insertTemplate(scope, { id, ...title, content })) return
  const there = await templateById(scope, id)
  if (there === null) throw new Refusal('not-found')
  const { name, about } = there
  if (factDigest({ name, about, content: there.content }) !== factDigest({ ...title, content }))
    throw new Refusal('same-id-other-content')
}
