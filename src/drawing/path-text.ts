/** Rounds to a tenth of a pixel, so that paths stay short and equal on every machine. */
export const tenth = (value: number): number => Math.round(value * 10) / 10 + 0

export interface Point {
  x: number
  y: number
}

export const moveTo = ({ x, y }: Point): string => `M${tenth(x)} ${tenth(y)}`
export const lineTo = ({ x, y }: Point): string => `L${tenth(x)} ${tenth(y)}`
