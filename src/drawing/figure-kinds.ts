/** The movements that are drawn: walking itself, and the six exercises. */
export const figureKinds = [
  'walking',
  'heel-toe',
  'side-steps',
  'backward',
  'balance',
  'lunges',
  'step-ups',
] as const
export type FigureKind = (typeof figureKinds)[number]
