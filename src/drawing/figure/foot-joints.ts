import { sizes } from './body-sizes'
import type { FootPose, Side } from './pose'
import { signOf } from './pose'
import { softMinimum } from './soft-minimum'
import { cos, facing, plus, sin, times, type Place } from './space'

export interface FootJoints {
  ankle: Place
  heel: Place
  instep: Place
  ball: Place
  toe: Place
  /** The way the foot points along the floor. */
  ahead: Place
  right: Place
}

/** Radii of the foot's rounded ends, metres. */
export const footRadii = { ankle: 0.032, heel: 0.03, instep: 0.027, ball: 0.021, toe: 0.0155 } as const

/** Along the sole from below the ankle, and above the floor, when the foot is flat. Metres. */
const flat = {
  ankle: [0, sizes.ankleHeight],
  heel: [-sizes.heelBack, footRadii.heel],
  instep: [0.06, 0.05],
  ball: [sizes.ballAhead, footRadii.ball],
  toe: [sizes.toeAhead, footRadii.toe],
} as const

/** The most that the toes bend upwards against the foot, degrees. */
const toeBend = 58
/** Metres above the floor at which they are straight again. */
const straightAt = 0.07

/** The joints of a foot that rolls over its heel (pitch above 0) or its ball (below 0). */
export function footJoints(foot: FootPose, side: Side): FootJoints {
  const pivot = foot.pitch > 0 ? -sizes.heelBack : sizes.ballAhead
  const turned = (
    [along, up]: readonly [number, number],
    pitch: number,
    around: number,
  ): [number, number] => [
    around + (along - around) * cos(pitch) - up * sin(pitch),
    (along - around) * sin(pitch) + up * cos(pitch),
  ]
  const ankle = turned(flat.ankle, foot.pitch, pivot)
  const heel = turned(flat.heel, foot.pitch, pivot)
  const instep = turned(flat.instep, foot.pitch, pivot)
  const ball = turned(flat.ball, foot.pitch, pivot)
  // Toes stay on the floor while the heel rises.
  const bend = toeBend * Math.min(1, Math.max(0, 1 - foot.z / straightAt))
  const toePitch = foot.pitch < 0 ? Math.min(0, foot.pitch + bend) : foot.pitch
  const [along, up] = [sizes.toeAhead - sizes.ballAhead, footRadii.toe - footRadii.ball]
  const toe: [number, number] = [
    ball[0] + along * cos(toePitch) - up * sin(toePitch),
    ball[1] + along * sin(toePitch) + up * cos(toePitch),
  ]
  const lowest = softMinimum(
    [heel[1] - footRadii.heel, ball[1] - footRadii.ball, toe[1] - footRadii.toe],
    // In the air no point of the sole needs to be exactly the lowest: that lets the foot tilt without a jerk.
    Math.min(0.012, Math.max(0, foot.z) * 0.4),
  )
  const { ahead, right } = facing(foot.out * signOf(side))
  const at = ([x, z]: readonly [number, number]) =>
    plus({ x: foot.x, y: foot.y, z: foot.z + z - lowest }, times(ahead, x))
  return { ankle: at(ankle), heel: at(heel), instep: at(instep), ball: at(ball), toe: at(toe), ahead, right }
}
