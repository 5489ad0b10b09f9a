import type { Place } from './space'

/** Where a foot stands or hangs. It never reaches below its own floor (`z`), however it is tilted. */
export interface FootPose {
  /** Below the ankle when the foot is flat: it stays where it is while the foot rolls over heel or ball. Metres. */
  x: number
  y: number
  /** What its lowest point stands on or hangs at. Metres. */
  z: number
  /** Degrees: toes raised over the heel above 0, heel raised over the ball below 0. */
  pitch: number
  /** Degrees that the toes point outwards. */
  out: number
}

/** An arm that hangs and swings, in degrees: forward at the shoulder, outward, bent at the elbow, forearm inward. */
export interface SwungArm {
  swing: number
  out: number
  bend: number
  inward: number
}
/** An arm whose wrist lies at a place in the room, its elbow towards a direction. */
export interface LaidArm {
  wrist: Place
  elbowTowards: Place
}
export type ArmPose = SwungArm | LaidArm

export interface Pose {
  /** The middle between the hip joints. It comes lower where the legs do not reach the floor. */
  hips: Place
  /** Degrees: hips turned to the right; right hip raised. */
  hipTurn: number
  hipTilt: number
  /** Degrees: trunk leant forward; bent to the right; shoulders turned to the right; head turned to the right. */
  lean: number
  bend: number
  shoulderTurn: number
  headTurn: number
  /** Degrees that the chin is lowered. */
  nod: number
  feet: { left: FootPose; right: FootPose }
  arms: { left: ArmPose; right: ArmPose }
}

export const sides = ['left', 'right'] as const
export type Side = (typeof sides)[number]
/** Which way a side lies on the axis that leads to the right. */
export const signOf = (side: Side): 1 | -1 => (side === 'right' ? 1 : -1)
