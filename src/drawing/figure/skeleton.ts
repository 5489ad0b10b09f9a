import { sizes } from './body-sizes'
import { footJoints, type FootJoints } from './foot-joints'
import { sides, signOf, type ArmPose, type Pose, type Side } from './pose'
import { softMinimum } from './soft-minimum'
import { across, cos, direction, facing, minus, place, plus, sin, times, type Place } from './space'
import { twoBones } from './two-bones'

export interface Leg {
  hip: Place
  knee: Place
  foot: FootJoints
}
export interface Arm {
  shoulder: Place
  elbow: Place
  wrist: Place
  knuckles: Place
}
/** All joints of a posed body, in metres. */
export interface Skeleton {
  hips: Place
  shoulders: Place
  head: Place
  /** Upwards along the spine, and how far hips, shoulders and head are turned to the right, in degrees. */
  up: Place
  turns: { hips: number; shoulders: number; head: number }
  nod: number
  legs: Record<Side, Leg>
  arms: Record<Side, Arm>
}

/** A leg is never quite straight. */
const reach = (sizes.thigh + sizes.shank) * 0.9995
/** Metres over which one leg takes over from the other in holding the hips up: none of it is a jerk. */
const softness = 0.005

const hipOf = (pose: Pose, hips: Place, side: Side): Place =>
  plus(
    hips,
    times(
      plus(times(facing(pose.hipTurn).right, cos(pose.hipTilt)), place(0, 0, sin(pose.hipTilt))),
      sizes.halfHips * signOf(side),
    ),
  )

/** The hips as high as asked, or as high as both legs let them be. */
function settled(pose: Pose, feet: Record<Side, FootJoints>): Place {
  const limits = sides.map((side) => {
    const hip = hipOf(pose, pose.hips, side)
    const { ankle } = feet[side]
    const level = Math.hypot(hip.x - ankle.x, hip.y - ankle.y)
    return ankle.z + Math.sqrt(Math.max(0, reach * reach - level * level)) - (hip.z - pose.hips.z)
  })
  return { ...pose.hips, z: softMinimum([pose.hips.z, ...limits], softness) }
}

function armOf(pose: ArmPose, shoulder: Place, turn: number, side: Side): Arm {
  const { ahead, right } = facing(turn)
  const out = times(right, signOf(side))
  const aim = (forward: number, outward: number) =>
    direction(
      plus(
        plus(times(ahead, sin(forward) * cos(outward)), times(out, sin(outward))),
        place(0, 0, -cos(forward) * cos(outward)),
      ),
    )
  if ('wrist' in pose) {
    const bones = twoBones(shoulder, pose.wrist, sizes.upperArm, sizes.forearm, pose.elbowTowards)
    const along = direction(minus(bones.end, bones.middle))
    return {
      shoulder,
      elbow: bones.middle,
      wrist: bones.end,
      knuckles: plus(bones.end, times(along, sizes.hand)),
    }
  }
  const elbow = plus(shoulder, times(aim(pose.swing, pose.out), sizes.upperArm))
  const along = aim(pose.swing + pose.bend, pose.out - pose.inward)
  const wrist = plus(elbow, times(along, sizes.forearm))
  return { shoulder, elbow, wrist, knuckles: plus(wrist, times(along, sizes.hand)) }
}

/** The joints of a body that stands in a pose. */
export function skeleton(pose: Pose): Skeleton {
  const feet = { left: footJoints(pose.feet.left, 'left'), right: footJoints(pose.feet.right, 'right') }
  const hips = settled(pose, feet)
  const up = direction(place(sin(pose.lean), sin(pose.bend), cos(pose.lean) * cos(pose.bend)))
  const shoulders = plus(hips, times(up, sizes.spine))
  const acrossUp = across(facing(pose.shoulderTurn).right, up)
  const neck = direction(plus(up, place(-up.x * 0.4 + 0.07, -up.y * 0.6, 0)))
  const leg = (side: Side): Leg => {
    const hip = hipOf(pose, hips, side)
    const foot = feet[side]
    const knee = twoBones(hip, foot.ankle, sizes.thigh, sizes.shank, foot.ahead).middle
    return { hip, knee, foot }
  }
  const arm = (side: Side): Arm =>
    armOf(
      pose.arms[side],
      plus(shoulders, times(acrossUp, sizes.halfShoulders * signOf(side))),
      pose.shoulderTurn,
      side,
    )
  return {
    hips,
    shoulders,
    head: plus(shoulders, times(neck, sizes.neck)),
    up,
    turns: { hips: pose.hipTurn, shoulders: pose.shoulderTurn, head: pose.headTurn },
    nod: pose.nod,
    legs: { left: leg('left'), right: leg('right') },
    arms: { left: arm('left'), right: arm('right') },
  }
}
