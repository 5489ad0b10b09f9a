import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** The tokens as written, each with its light and its dark colour. */
const css = readFileSync(new URL('../app/styles/tokens.css', import.meta.url), 'utf8')
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name, light, dark]) => [name, [light ?? '', dark ?? ''] as const],
  ),
)

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast of two tokens, WCAG 2. */
function contrast(front: string, back: string, theme: 0 | 1): number {
  const [high = 0, low = 0] = [front, back]
    .map((name) => luminance(tokens.get(name)?.[theme] ?? ''))
    .sort((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

const words = 4.5
const shapes = 3
const pairs: [front: string, backs: string[], least: number][] = [
  ['ink', ['paper', 'surface', 'sunk', 'tint', 'amber-tint', 'red-tint', 'calm-tint'], 7],
  ['ink-2', ['paper', 'surface', 'sunk', 'tint'], words],
  ['ink-3', ['paper', 'surface', 'sunk'], words],
  ['accent', ['paper', 'surface', 'tint', 'sunk'], words],
  ['on-accent', ['accent', 'accent-press'], words],
  ['tint-ink', ['tint'], words],
  ['pain', ['paper', 'surface', 'pain-tint'], words],
  ['amber', ['paper', 'surface', 'amber-tint'], words],
  ['red', ['paper', 'surface', 'red-tint'], words],
  ['on-red', ['red'], words],
  ['calm', ['paper', 'surface', 'calm-tint'], words],
  ['edge', ['paper', 'surface', 'sunk', 'tint'], shapes],
  ['fig', ['surface'], shapes],
  ['fig-3', ['surface'], shapes],
]

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('%s tokens', (_, theme) => {
  it.each(pairs.flatMap(([front, backs, least]) => backs.map((back) => [front, back, least] as const)))(
    '%s on %s is at least %d',
    (front, back, least) => {
      expect(contrast(front, back, theme)).toBeGreaterThanOrEqual(least)
    },
  )
})
