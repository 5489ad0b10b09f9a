import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Language } from '@/domain/person'
import { catalogues } from './catalogue'

const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }

/** For tests: what somebody reads in a piece of a screen, one text after the other. A sentence that is not there throws. */
export function shownIn(language: Language, piece: ReactNode): string[] {
  const page = renderToStaticMarkup(
    <NextIntlClientProvider
      locale={language}
      messages={catalogues[language]}
      timeZone="Europe/London"
      onError={(error) => {
        throw error
      }}
    >
      {piece}
    </NextIntlClientProvider>,
  )
  return page
    .split(/<[^>]+>/)
    .filter((text) => text.trim() !== '')
    .map((text) => text.replace(/&(amp|lt|gt|quot|#x27);/g, (_, sign: string) => signs[sign] ?? ''))
}

/** For tests: the sentences that a hook makes. */
export function saidIn(language: Language, sentences: () => readonly string[]): string[] {
  const Sentences = () => sentences().map((one, place) => <p key={place}>{one}</p>)
  return shownIn(language, <Sentences />)
}
