/**
 * The least of some lengths, and a little less where two are nearly equal, so that the one takes over from the other
 * without a jerk. @param softness how near "nearly" is; 0 for the plain minimum.
 */
export function softMinimum(lengths: readonly number[], softness: number): number {
  const least = Math.min(...lengths)
  if (softness <= 1e-6) return least
  const sum = lengths.reduce((all, one) => all + Math.exp((least - one) / softness), 0)
  return least - softness * Math.log(sum)
}
