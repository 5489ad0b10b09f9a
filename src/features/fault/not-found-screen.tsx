import type { Language } from '@/domain/person'
import { faultWords } from '@/messages/fault-words'
import { ButtonLink } from '@/ui/button-link'
import { FaultPage } from './fault-page'

/** For an address that leads nowhere. */
export function NotFoundScreen({ language }: { language: Language }) {
  const words = faultWords(language)
  return (
    <FaultPage brand={words.brand} title={words.notFoundTitle} about={words.notFoundAbout}>
      <p>
        <ButtonLink href="/" plain size="mid">
          {words.home}
        </ButtonLink>
      </p>
    </FaultPage>
  )
}
