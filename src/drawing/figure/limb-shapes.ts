import { bodyHeight } from './body-sizes'
import { footRadii, type FootJoints } from './foot-joints'
import { limb, skin, type Disc } from './outline'
import type { Arm, Leg } from './skeleton'
import { between, minus, plus, times, type Place } from './space'
import { ball, type View } from './view'

/** How thick a limb is along a bone: share of the way, radius, and how far its middle lies before the bone. */
type Flesh = readonly (readonly [share: number, radius: number, before: number])[]

// Shares of the body's height.
const thigh: Flesh = [
  [0, 0.0505, -0.002],
  [0.2, 0.0485, 0.002],
  [0.5, 0.0415, 0.005],
  [0.8, 0.0325, 0.003],
  [1, 0.0285, 0.001],
]
const shank: Flesh = [
  [0, 0.0285, 0.001],
  [0.16, 0.0288, -0.003],
  [0.32, 0.0305, -0.0055],
  [0.55, 0.0255, -0.004],
  [0.8, 0.0188, 0],
  [1, 0.0178, 0],
]
const upperArm: Flesh = [
  [0.05, 0.0295, 0],
  [0.25, 0.028, 0],
  [0.6, 0.0245, 0.001],
  [1, 0.0205, 0],
]
const forearm: Flesh = [
  [0, 0.0205, 0],
  [0.22, 0.0218, 0],
  [0.6, 0.0175, 0],
  [1, 0.0142, 0],
]

const discs = (view: View, from: Place, to: Place, flesh: Flesh, ahead: Place): Disc[] =>
  flesh.map(([share, radius, before]) =>
    ball(view, plus(between(from, to, share), times(ahead, before * bodyHeight)), radius * bodyHeight),
  )

export const legShape = (view: View, { hip, knee, foot }: Leg): string =>
  limb(discs(view, hip, knee, thigh, foot.ahead)) + limb(discs(view, knee, foot.ankle, shank, foot.ahead))

/** Shoes: heel, instep and ball in one skin, the toes bending on it. */
export function footShape(
  view: View,
  { ankle, heel, instep, ball: ballOfFoot, toe, right }: FootJoints,
): string {
  const across = (at: Place, half: number, radius: number) => [
    ball(view, plus(at, times(right, half)), radius),
    ball(view, plus(at, times(right, -half)), radius),
  ]
  const front = across(ballOfFoot, 0.026, footRadii.ball)
  return (
    skin([
      ...across(heel, 0.01, footRadii.heel),
      ball(view, ankle, footRadii.ankle),
      ball(view, instep, footRadii.instep),
      ...front,
    ]) + skin([...front, ...across(toe, 0.018, footRadii.toe)])
  )
}

/** Where a foot will stand: its outline alone. */
export const footPrint = (view: View, { heel, ankle, ball: ballOfFoot, toe, right }: FootJoints): string =>
  skin([
    ball(view, heel, footRadii.heel),
    ball(view, ankle, footRadii.ankle),
    ball(view, plus(ballOfFoot, times(right, 0.026)), footRadii.ball),
    ball(view, plus(ballOfFoot, times(right, -0.026)), footRadii.ball),
    ball(view, toe, footRadii.toe),
  ])

/** A bare arm with its hand loosely closed, the thumb to the front. */
export function armShape(view: View, { shoulder, elbow, wrist, knuckles }: Arm, ahead: Place): string {
  const along = minus(knuckles, wrist)
  const thumb = plus(between(wrist, knuckles, 0.5), times(ahead, 0.021))
  return (
    limb(discs(view, shoulder, elbow, upperArm, ahead)) +
    limb(discs(view, elbow, wrist, forearm, ahead)) +
    skin([
      ball(view, wrist, 0.024),
      ball(view, plus(wrist, times(along, 0.55)), 0.033),
      ball(view, knuckles, 0.026),
    ]) +
    skin([ball(view, between(wrist, knuckles, 0.15), 0.018), ball(view, thumb, 0.014)])
  )
}
