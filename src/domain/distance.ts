import * as z from 'zod/mini'

/** In what somebody reads and types distances; kept are metres, whole ones. */
export const distanceUnits = ['km', 'mi'] as const
export const distanceUnitSchema = z.enum(distanceUnits)
export type DistanceUnit = (typeof distanceUnits)[number]

/** The international mile of 1959, exactly. */
const metresPer: Record<DistanceUnit, number> = { km: 1000, mi: 1609.344 }
const MOST_METRES = 100_000

/** The distance in that unit. */
export const distanceIn = (unit: DistanceUnit, metres: number): number => metres / metresPer[unit]

/** As it is typed: at most three decimals, a full stop between. What was typed so comes back the same, for half a metre
 * is less than half a thousandth of either unit. */
export const distanceText = (unit: DistanceUnit, metres: number): string =>
  String(Number(distanceIn(unit, metres).toFixed(3)))

/** Metres of what was typed, with either decimal sign; null where nothing was, 'wrong' where it is no distance up to 100 km. */
export function metresTyped(unit: DistanceUnit, typed: string): number | null | 'wrong' {
  const text = typed.trim().replace(',', '.')
  if (text === '') return null
  if (!/^\d{1,3}(\.\d{1,3})?$/.test(text)) return 'wrong'
  const metres = Math.round(Number(text) * metresPer[unit])
  return metres <= MOST_METRES ? metres : 'wrong'
}
