import { sizes } from './body-sizes'
import type { FootPose, Pose, SwungArm } from './pose'
import { place } from './space'

/** The ways one foot moves in one loop. */
export interface FootTracks {
  x: (phase: number) => number
  y?: (phase: number) => number
  z: (phase: number) => number
  pitch: (phase: number) => number
}

export const footOn = (tracks: FootTracks, phase: number, y: number): FootPose => ({
  x: tracks.x(phase),
  y: tracks.y?.(phase) ?? y,
  z: tracks.z(phase),
  pitch: tracks.pitch(phase),
  out: 6,
})

/** Higher than the legs reach: they decide. */
export const tall = sizes.hipHeight + 0.02

export const hanging: SwungArm = { swing: 3, out: 9, bend: 14, inward: 5 }

/** Somebody who stands straight: what a movement changes, it changes from here. */
export function standing(change: Partial<Pose> & Pick<Pose, 'feet'>): Pose {
  return {
    hips: place(0, 0, tall),
    hipTurn: 0,
    hipTilt: 0,
    lean: 1,
    bend: 0,
    shoulderTurn: 0,
    headTurn: 0,
    nod: 2,
    arms: { left: hanging, right: hanging },
    ...change,
  }
}
