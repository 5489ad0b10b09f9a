'use client'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { Language } from '@/domain/person'
import { localVoice } from './local-voice'

/** Some browsers have no voices at all, or do not tell when they have them, whatever the types say. */
function speech(): SpeechSynthesis | null {
  if (typeof window === 'undefined' || !('speechSynthesis' in window)) return null
  return 'addEventListener' in window.speechSynthesis ? window.speechSynthesis : null
}

const onVoices = (listener: () => void) => {
  const voices = speech()
  voices?.addEventListener('voiceschanged', listener)
  return () => voices?.removeEventListener('voiceschanged', listener)
}

const voiceHere = (language: Language) => localVoice(speech()?.getVoices() ?? [], language)

/** Reads sentences with a voice of this device. @returns null where there is none */
export function useReadAloud(language: Language) {
  const name = useSyncExternalStore(
    onVoices,
    () => voiceHere(language)?.voiceURI ?? null,
    () => null,
  )
  const [isReading, setReading] = useState(false)
  // What is being said has to be held: some browsers forget it half way.
  const said = useRef<SpeechSynthesisUtterance[]>([])
  const stop = () => {
    said.current = []
    speech()?.cancel()
    setReading(false)
  }
  useEffect(
    () => () => {
      said.current = []
      speech()?.cancel()
    },
    [],
  )
  const start = (sentences: readonly string[]) => {
    const voice = voiceHere(language)
    if (voice === null) return
    speech()?.cancel()
    const mine = sentences.map((sentence) => {
      const one = new SpeechSynthesisUtterance(sentence)
      one.voice = voice
      one.lang = voice.lang
      return one
    })
    said.current = mine
    const end = () => {
      if (said.current === mine) stop()
    }
    for (const one of mine) {
      one.onerror = end
      speech()?.speak(one)
    }
    const last = mine.at(-1)
    if (last !== undefined) last.onend = end
    setReading(last !== undefined)
  }
  return name === null ? null : { isReading, start, stop }
}
