import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import type { Language } from '@/domain/person'
import { chooseLanguage } from '@/messages/choose-language'

/** In which language this phone is spoken to before anybody is known on it. */
export const phoneLanguage = cache(async (): Promise<Language> => {
  const remembered = (await cookies()).get('phone-language')?.value
  return chooseLanguage(remembered, (await headers()).get('accept-language'))
})
