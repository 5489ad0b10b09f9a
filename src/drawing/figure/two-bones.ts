import { across, direction, length, minus, plus, times, type Place } from './space'

export interface TwoBones {
  middle: Place
  end: Place
}

/** The middle joint of two bones that lead from a root to an end, bent towards a direction. */
export function twoBones(root: Place, end: Place, first: number, second: number, towards: Place): TwoBones {
  const whole = minus(end, root)
  const far = Math.min(Math.max(length(whole), Math.abs(first - second) + 1e-6), first + second - 1e-6)
  const along = direction(whole)
  const share = (first * first + far * far - second * second) / (2 * far)
  const out = Math.sqrt(Math.max(0, first * first - share * share))
  return {
    middle: plus(root, plus(times(along, share), times(across(towards, along), out))),
    end: plus(root, times(along, far)),
  }
}
