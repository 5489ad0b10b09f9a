import { describe, expect, it } from 'vitest'
import { localVoice } from './local-voice'

const voice = (voiceURI: string, lang: string, localService: boolean, isDefault = false) => ({
  voiceURI,
  lang,
  localService,
  default: isDefault,
})

describe('the voice that reads', () => {
  const served = voice('served', 'es-ES', false, true)
  const here = voice('here', 'es-MX', true)
  const preferred = voice('preferred', 'es_US', true, true)
  const english = voice('english', 'en-GB', true)

  it('is never one whose words leave the device', () => {
    expect(localVoice([served], 'es')).toBeNull()
    expect(localVoice([served, here], 'es')).toBe(here)
  })

  it('speaks the language of the page', () => {
    expect(localVoice([english, here], 'es')).toBe(here)
    expect(localVoice([here], 'en')).toBeNull()
    expect(localVoice([voice('estonian', 'est', true)], 'es')).toBeNull()
    expect(localVoice([], 'en')).toBeNull()
  })

  it('is the one that the reader has chosen, however its language is written', () => {
    expect(localVoice([here, preferred], 'es')).toBe(preferred)
    expect(localVoice([voice('bare', 'ES', true)], 'es')?.voiceURI).toBe('bare')
  })
})
