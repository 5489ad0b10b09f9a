import type { Language } from '@/domain/person'
import en from './fault.en.json'
import es from './fault.es.json'

const catalogues: Record<Language, typeof en> = { en, es }

/** The few words for when a page cannot be drawn: apart from the catalogues, since by then their provider may be gone. */
export const faultWords = (language: Language): typeof en => catalogues[language]
