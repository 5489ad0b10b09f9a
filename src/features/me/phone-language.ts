import type { Language } from '@/domain/person'

const A_YEAR_IN_SECONDS = 31_536_000

/** The patient's pages of this browser are drawn in this language from the next page on. Browser only. */
export function rememberPhoneLanguage(language: Language): void {
  const secure = window.location.protocol === 'https:' ? '; secure' : ''
  document.cookie = `phone-language=${language}; path=/; max-age=${A_YEAR_IN_SECONDS}; samesite=lax${secure}`
}
