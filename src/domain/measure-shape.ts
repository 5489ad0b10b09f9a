import * as z from 'zod/mini'
import { lengthUnits, massUnits, measureOf } from '@/domain/measure'
import type { LengthUnit, MassUnit, Measure } from '@/domain/measure'

/** How far a number that travelled as text may lie from its unit's exact one, in metres or kilograms. */
const TOLERANCE = 1e-9

const positiveSchema = z.number().check(z.positive())
const agrees = ({ value, unit, si }: Measure<LengthUnit | MassUnit>) =>
  Math.abs(measureOf(value, unit).si - si) <= TOLERANCE

export const lengthSchema = z
  .object({ value: positiveSchema, unit: z.enum(lengthUnits), si: positiveSchema })
  .check(z.refine(agrees))
export const massSchema = z
  .object({ value: positiveSchema, unit: z.enum(massUnits), si: positiveSchema })
  .check(z.refine(agrees))
