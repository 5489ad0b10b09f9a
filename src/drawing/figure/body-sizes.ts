/**
 * Segment lengths as shares of the body's height, after Drillis and Contini; the drawn person is 1.70 m tall.
 * The head, from chin to crown, is one eighth.
 */
export const bodyHeight = 1.7

export const sizes = {
  hipHeight: 0.53 * bodyHeight,
  thigh: 0.245 * bodyHeight,
  shank: 0.246 * bodyHeight,
  ankleHeight: 0.039 * bodyHeight,
  /** From the middle to one hip joint, or one shoulder joint. */
  halfHips: 0.05 * bodyHeight,
  halfShoulders: 0.1 * bodyHeight,
  /** From the hips' middle to the shoulders' middle. */
  spine: 0.288 * bodyHeight,
  upperArm: 0.186 * bodyHeight,
  forearm: 0.146 * bodyHeight,
  hand: 0.05 * bodyHeight,
  /** From the shoulders' middle to the middle of the head. */
  neck: 0.117 * bodyHeight,
  /** Along the sole, from below the ankle. */
  heelBack: 0.022 * bodyHeight,
  ballAhead: 0.08 * bodyHeight,
  toeAhead: 0.108 * bodyHeight,
} as const
