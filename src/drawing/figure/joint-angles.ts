import type { Side } from './pose'
import type { Skeleton } from './skeleton'
import { dot, length, minus, type Place } from './space'

/** Degrees that a joint is bent; 0 when the three lie in one line. */
function bend(from: Place, joint: Place, to: Place): number {
  const [a, b] = [minus(joint, from), minus(to, joint)]
  return (Math.acos(dot(a, b) / length(a) / length(b)) * 180) / Math.PI
}

export const kneeBend = ({ legs }: Skeleton, side: Side): number =>
  bend(legs[side].hip, legs[side].knee, legs[side].foot.ankle)
export const elbowBend = ({ arms }: Skeleton, side: Side): number =>
  bend(arms[side].shoulder, arms[side].elbow, arms[side].wrist)
