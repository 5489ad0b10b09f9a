import type { Language } from '@/domain/person'
import { messagesFor } from '@/messages/catalogue'

const below = (tree: unknown, key: string): unknown =>
  typeof tree === 'object' && tree !== null ? (tree as Record<string, unknown>)[key] : undefined

/** "Team · Pacewell": the title of a page, out of the `title` of its namespace ('team', 'trouble.noAccess'). */
export function pageTitle(language: Language, namespace: string): string {
  const [room = '', ...path] = namespace.split('.')
  const title = [room, ...path, 'title'].reduce<unknown>(below, messagesFor(language, [room]))
  return typeof title === 'string' ? `${title} · Pacewell` : 'Pacewell'
}
