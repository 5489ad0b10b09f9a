import { tenth, type Point } from './path-text'

/** A part of a drawn body, with the role that gives it its tone. */
export interface BodyPart {
  tone: 'main' | 'far' | 'near' | 'move'
  d: string
  /** Outlined in the ground's colour, so that overlapping parts stay apart. */
  edged: boolean
}

/** Joints of a figure seen from its right side, walking to the right; 200 units tall, the ground at y = 200. */
export interface SidePose {
  hip: Point
  lean: number
  nearLeg: LegPose
  farLeg: LegPose
  nearArm: ArmPose
  farArm: ArmPose
}
interface LegPose {
  knee: Point
  ankle: Point
  /** Raises the toe (positive) or the heel (negative). */
  toe: number
}
interface ArmPose {
  elbow: Point
  hand: Point
}

const at = (x: number, y: number): Point => ({ x, y })

/** A tapered limb between two circles. */
export function limb(a: Point, radiusA: number, b: Point, radiusB: number): string {
  const distance = Math.hypot(b.x - a.x, b.y - a.y) || 1
  const along = Math.atan2(b.y - a.y, b.x - a.x)
  const open = Math.acos(Math.max(-1, Math.min(1, (radiusA - radiusB) / distance)))
  const rim = (centre: Point, radius: number, angle: number) =>
    `${tenth(centre.x + radius * Math.cos(angle))} ${tenth(centre.y + radius * Math.sin(angle))}`
  return (
    `M${rim(a, radiusA, along + open)}A${radiusA} ${radiusA} 0 1 1 ${rim(a, radiusA, along - open)}` +
    `L${rim(b, radiusB, along - open)}A${radiusB} ${radiusB} 0 0 1 ${rim(b, radiusB, along + open)}Z`
  )
}

const disc = ({ x, y }: Point, radiusX: number, radiusY = radiusX) =>
  `M${tenth(x - radiusX)} ${tenth(y)}a${radiusX} ${radiusY} 0 1 0 ${2 * radiusX} 0a${radiusX} ${radiusY} 0 1 0 ${-2 * radiusX} 0z`

function foot({ x, y }: Point, toe: number): string {
  return (
    `M${tenth(x - 5)} ${tenth(y - 3)}L${tenth(x - 5 - toe * 0.2)} ${tenth(y + 6)}q-.5 1.5 1 1.5` +
    `L${tenth(x + 15)} ${tenth(y + 7.5 - toe)}q2.5-2.5-1.5-4.5L${tenth(x + 4)} ${tenth(y - 4)}z`
  )
}

function leg(hip: Point, { knee, ankle, toe }: LegPose, tone: BodyPart['tone']): BodyPart[] {
  const part = (d: string): BodyPart => ({ tone, d, edged: true })
  return [part(foot(ankle, toe)), part(limb(knee, 7, ankle, 4.6)), part(limb(hip, 10.5, knee, 7.1))]
}

function arm(shoulder: Point, { elbow, hand }: ArmPose, tone: BodyPart['tone']): BodyPart[] {
  const part = (d: string, edged = true): BodyPart => ({ tone, d, edged })
  return [
    part(limb(elbow, 4.6, hand, 3.6)),
    part(disc(at(hand.x + 1, hand.y + 2), 4.2), false),
    part(limb(at(shoulder.x, shoulder.y + 2), 6.2, elbow, 4.7)),
  ]
}

function trunk(shoulder: Point, hip: Point): string {
  const s = (dx: number, dy: number) => `${tenth(shoulder.x + dx)} ${tenth(shoulder.y + dy)}`
  const h = (dx: number, dy: number) => `${tenth(hip.x + dx)} ${tenth(hip.y + dy)}`
  return `M${s(-10, 0)}q1-9 10-8q9 1 9.5 9C${s(12, 24)} ${h(10, -22)} ${h(11, 2)}q-11 6-22 0C${h(-12, -24)} ${s(-13, 20)} ${s(-10, 0)}z`
}

/** The figure's parts from back to front. */
export function sideFigure(pose: SidePose): BodyPart[] {
  const { hip, lean } = pose
  const shoulder = at(hip.x + lean, hip.y - 58)
  const neck = `M${tenth(shoulder.x - 3)} ${tenth(shoulder.y - 13)}h9v8h-9z`
  return [
    ...arm(shoulder, pose.farArm, 'far'),
    ...leg(hip, pose.farLeg, 'far'),
    ...leg(hip, pose.nearLeg, 'move'),
    { tone: 'main', d: trunk(shoulder, hip), edged: true },
    { tone: 'near', d: neck, edged: false },
    { tone: 'near', d: disc(at(shoulder.x + 3, shoulder.y - 22), 10.5, 12.2), edged: true },
    ...arm(shoulder, pose.nearArm, 'near'),
  ]
}

/** Mid-stride: the near leg lands on its heel, the far one leaves the ground. */
export const walkingPose: SidePose = {
  hip: at(0, 101.5),
  lean: 4,
  nearLeg: { knee: at(13, 146), ankle: at(27, 190), toe: 5.5 },
  farLeg: { knee: at(-1, 150), ankle: at(-22, 186), toe: -4 },
  nearArm: { elbow: at(-9, 74), hand: at(2, 100) },
  farArm: { elbow: at(15, 72), hand: at(32, 88) },
}
