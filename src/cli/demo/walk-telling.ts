import type { Dice } from '@/cli/demo/dice'
import type { WalkDetails } from '@/domain/entry'
import type { Language } from '@/domain/person'

const notes: Record<Language, readonly [string, ...string[]]> = {
  en: [
    'Up the hill past the church, took it slowly.',
    'Round the harbour with my sister.',
    'Stiff for the first few minutes, then easier.',
    'New shoes, much better.',
    'Wet leaves, so I kept to the road.',
    'Sat on the bench halfway for a minute.',
    'Walked to the library and back.',
  ],
  es: [
    'Por el paseo marítimo, despacio.',
    'Al principio me costó, luego mejor.',
    'Hasta el mercado y vuelta.',
    'Con mi hija por el parque.',
    'Un descanso en el banco a mitad de camino.',
  ],
}

export const untold: WalkDetails = {
  region: null,
  ground: null,
  surface: null,
  conditions: null,
  effort: null,
  distanceMetres: null,
  steps: null,
  note: null,
}

/** What is told on the saved screen, all of it optional: most people tell nothing, or one thing. */
export function walkTelling(
  throws: Dice,
  walk: { minutes: number; worst: number | null; tells: number; language: Language },
): WalkDetails {
  if (!throws.chance(walk.tells)) return untold
  const pace = throws.whole(64, 78)
  const hasSteps = throws.chance(0.4)
  const isSore = (walk.worst ?? 0) >= 5
  return {
    region: throws.pick(isSore ? ['back', 'back', 'thigh'] : ['back', 'back', 'back', 'thigh']),
    ground: throws.chance(0.5) ? throws.pick(['flat', 'flat', 'hilly']) : null,
    surface: throws.chance(0.5) ? throws.pick(['pavement', 'pavement', 'grass', 'dirt']) : null,
    conditions: throws.chance(0.3) ? throws.pick(['dry', 'wet', 'windy']) : null,
    effort: throws.chance(0.5) ? throws.whole(2, 5) : null,
    distanceMetres: hasSteps ? walk.minutes * pace : null,
    steps: hasSteps ? walk.minutes * throws.whole(98, 114) : null,
    note: throws.chance(0.2) ? throws.pick(notes[walk.language]) : null,
  }
}
