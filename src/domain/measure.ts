export const lengthUnits = ['cm', 'in'] as const
export const massUnits = ['kg', 'lb'] as const
export type LengthUnit = (typeof lengthUnits)[number]
export type MassUnit = (typeof massUnits)[number]

/** A quantity as it was prescribed, with its exact size in SI: metres for lengths, kilograms for masses. */
export type Measure<U extends LengthUnit | MassUnit> = { value: number; unit: U; si: number }
export type Length = Measure<LengthUnit>
export type Mass = Measure<MassUnit>

/** Exact by definition: 1 in = 2.54 cm, 1 lb = 0.45359237 kg. In whole numbers as long as possible, so that ten pounds
 * are 4.5359237 kg and not a float beside it. */
const toSi: Readonly<Record<LengthUnit | MassUnit, (value: number) => number>> = {
  cm: (value) => value / 100,
  in: (value) => (value * 254) / 10_000,
  kg: (value) => value,
  lb: (value) => (value * 45_359_237) / 100_000_000,
}

/** The measure of a number in its unit. */
export const measureOf = <U extends LengthUnit | MassUnit>(value: number, unit: U): Measure<U> => ({
  value,
  unit,
  si: toSi[unit](value),
})

/** What the other unit is called, how many of it one SI unit holds, and in how many parts it is worth telling. */
const others = {
  cm: { unit: 'in', perSi: 100 / 2.54, parts: 2 },
  in: { unit: 'cm', perSi: 100, parts: 1 },
  kg: { unit: 'lb', perSi: 1 / 0.45359237, parts: 1 },
  lb: { unit: 'kg', perSi: 1, parts: 10 },
} as const

/** The same quantity for "about 4 in": half inches, whole centimetres, whole pounds, tenths of a kilogram. What is
 * smaller is told in tenths, so that it never becomes nothing. */
export function inOtherUnit({ unit, si }: Length | Mass): {
  value: number
  unit: LengthUnit | MassUnit
} {
  const other = others[unit]
  const exact = si * other.perSi
  const parts = exact < 1 ? 10 : other.parts
  return { value: Math.max(1, Math.round(exact * parts)) / parts, unit: other.unit }
}
