import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import type { Language } from '@/domain/person'
import { chooseLanguage } from '@/messages/choose-language'

/** In which language this request's desk or entry page is drawn. */
export const deskLanguage = cache(async (): Promise<Language> => {
  const remembered = (await cookies()).get('desk-language')?.value
  return chooseLanguage(remembered, (await headers()).get('accept-language'))
})
