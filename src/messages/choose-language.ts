import { languages } from '@/domain/person'
import type { Language } from '@/domain/person'

const known = (text: string | undefined): Language | undefined =>
  languages.find((language) => language === text?.trim().toLowerCase().split('-')[0])

/**
 * The language of a page: as remembered in its cookie, else the first of the browser's that we speak, else English.
 * @param accepted the header Accept-Language, such as 'es-ES,es;q=0.9,en;q=0.8'
 */
export function chooseLanguage(remembered: string | undefined, accepted: string | null): Language {
  const wishes = (accepted ?? '')
    .split(',')
    .map((wish) => {
      const [name, weight] = wish.split(';q=')
      const quality = weight === undefined ? 1 : Number(weight)
      return { language: known(name), quality: Number.isNaN(quality) ? 0 : quality }
    })
    .filter(({ language, quality }) => language !== undefined && quality > 0)
    .sort((one, other) => other.quality - one.quality)
  return known(remembered) ?? wishes[0]?.language ?? 'en'
}
