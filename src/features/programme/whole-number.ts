/** Reads a whole number as typed; null unless it lies between the two ends, both included. */
export function wholeNumber(text: string, least: number, most: number): number | null {
  const digits = text.trim()
  if (!/^\d{1,6}$/.test(digits)) return null
  const value = Number(digits)
  return value >= least && value <= most ? value : null
}
