import type { Messages } from 'next-intl'
import type { Language } from '@/domain/person'
import { messagesFor } from '@/messages/catalogue'

const below = (tree: unknown, key: string): unknown =>
  typeof tree === 'object' && tree !== null ? (tree as Record<string, unknown>)[key] : undefined

type WithTitle<Tree, Name extends keyof Tree> = Tree[Name] extends { title: string } ? Name : never
type PartWithTitle<Tree, Name extends keyof Tree & string> = {
  [Part in keyof Tree[Name] & string]: Tree[Name][Part] extends { title: string } ? `${Name}.${Part}` : never
}[keyof Tree[Name] & string]
/** A namespace, or a part of one, that has a title. */
export type Titled = {
  [Name in keyof Messages]: WithTitle<Messages, Name> | PartWithTitle<Messages, Name>
}[keyof Messages]

/** "Team · Pacewell": the title of a page, out of the `title` of its namespace ('team', 'trouble.noAccess'). */
export function pageTitle(language: Language, namespace: Titled): string {
  const [room = '', ...path] = namespace.split('.')
  const title = [room, ...path, 'title'].reduce<unknown>(below, messagesFor(language, [room]))
  return typeof title === 'string' ? `${title} · Pacewell` : 'Pacewell'
}
