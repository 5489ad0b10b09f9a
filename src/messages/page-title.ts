import { createTranslator } from 'next-intl'
import type { Language } from '@/domain/person'
import { messagesFor } from '@/messages/catalogue'

/** "Team · Pacewell": the title of a page, out of the `title` of its namespace. */
export function pageTitle(language: Language, namespace: string): string {
  const words = createTranslator({ locale: language, messages: messagesFor(language, [namespace]) })
  return `${words(`${namespace}.title`)} · Pacewell`
}
