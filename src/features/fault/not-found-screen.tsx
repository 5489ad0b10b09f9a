import type { Language } from '@/domain/person'
import { faultWords } from '@/messages/fault-words'
import { FaultPage } from './fault-page'
import { PlainLink } from './plain-link'

/** For an address that leads nowhere. */
export function NotFoundScreen({ language }: { language: Language }) {
  const words = faultWords(language)
  return (
    <FaultPage brand={words.brand} title={words.notFoundTitle} about={words.notFoundAbout}>
      <p>
        <PlainLink href="/">{words.home}</PlainLink>
      </p>
    </FaultPage>
  )
}
