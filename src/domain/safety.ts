import * as z from 'zod/mini'

/** The gate's five questions, in the order in which they are read out. */
export const gateItems = ['bladder', 'saddle', 'leg', 'chest', 'fall'] as const
export type GateItem = (typeof gateItems)[number]
export const gateItemSchema = z.enum(gateItems)

export type ScreeningAnswer = 'yes' | 'no' | 'unsure'

/** Whether exercises stay locked until a clinician unlocks them. Unsteadiness locks at any age, a fall in the past
 * year or worry about falling from 65; "not sure" counts as yes. Age in whole years. */
export function fallsLock(input: {
  age: number
  fallen: ScreeningAnswer
  unsteady: ScreeningAnswer
  worried: ScreeningAnswer
}): boolean {
  if (input.unsteady !== 'no') return true
  return input.age >= 65 && (input.fallen !== 'no' || input.worried !== 'no')
}
