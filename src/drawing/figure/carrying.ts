import { ballRadius, type HeldLoad } from './held-load'
import type { ArmPose, Pose, Side } from './pose'
import { sides, signOf } from './pose'
import { place, plus, times } from './space'
import { sizes } from './body-sizes'

/** The pose with its arms as the load asks: hanging with weights in the hands, before the chest with a ball. */
export function carrying(pose: Pose, load: HeldLoad | null): Pose {
  if (load === null || load.held === 'ankles') return pose
  const arm = (side: Side): ArmPose =>
    load.held === 'hands'
      ? { swing: 1, out: 13, bend: 6, inward: 4 }
      : {
          wrist: plus(
            plus(pose.hips, place(0.17 + ballRadius(load.kilograms) * 0.6, 0, sizes.spine * 0.62)),
            times(place(0, 1, 0), signOf(side) * ballRadius(load.kilograms) * 0.95),
          ),
          elbowTowards: place(-0.5, signOf(side) * 0.6, -1),
        }
  const [left, right] = sides.map(arm)
  return left && right ? { ...pose, arms: { left, right } } : pose
}
