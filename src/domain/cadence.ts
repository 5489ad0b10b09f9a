export type Intensity = 'light' | 'moderate' | 'vigorous'

/** Steps per minute of moving and what they suggest (a population heuristic: moderate from 100, vigorous from 130).
 * Both null under a minute of moving or above 250 steps per minute, where the count cannot be a walk's. */
export function cadence({ steps, movingSeconds }: { steps: number; movingSeconds: number }): {
  stepsPerMinute: number | null
  intensity: Intensity | null
} {
  const stepSeconds = steps * 60
  if (movingSeconds < 60 || stepSeconds > 250 * movingSeconds)
    return { stepsPerMinute: null, intensity: null }
  const intensity =
    stepSeconds >= 130 * movingSeconds
      ? 'vigorous'
      : stepSeconds >= 100 * movingSeconds
        ? 'moderate'
        : 'light'
  return { stepsPerMinute: stepSeconds / movingSeconds, intensity }
}
