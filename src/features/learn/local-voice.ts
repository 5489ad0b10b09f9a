import type { Language } from '@/domain/person'

type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default' | 'voiceURI'>

/** The voice that reads a language on this very device: what a voice of some company's servers reads would leave it.
 * The reader's own choice first; null where there is none. */
export function localVoice<V extends Voice>(voices: readonly V[], language: Language): V | null {
  const fit = voices.filter(
    ({ lang, localService }) => localService && lang.split(/[-_]/)[0]?.toLowerCase() === language,
  )
  return fit.find((voice) => voice.default) ?? fit[0] ?? null
}
