import { denseStep } from './dense-days'

export interface StripFrame {
  top: number
  height: number
}
export interface TrendFrame {
  width: number
  left: number
  right: number
  /** Pixels per day. */
  step: number
  bar: number
  dense: boolean
  compact: boolean
  /** Height of text, in pixels. */
  text: number
  /** Room for the events' words; above it the phone writes the panel's name. */
  lane: { top: number; rowHeight: number }
  /** Below the baseline: dashes, triangles, or the two lanes of the dense form. */
  foot: number
  minutes: { top: number; height: number; baseline: number }
  /** Foot of the day labels. */
  labels: number
  strips: StripFrame[]
  height: number
}

export interface TrendSizes {
  width: number
  /** One rem in pixels: text and what holds text follow the reader's own size. */
  rem: number
  days: number
  laneRows: number
  strips: number
  compact: boolean
  /** Widths in pixels of the longest strip name and of the widest axis number. */
  nameWidth: number
  numberWidth: number
}

const heights = {
  desk: { minutes: 176, strip: [68, 50, 50], gap: 11 },
  compact: { minutes: 150, strip: [76, 64, 64], gap: 12 },
}

/** Where everything of the picture stands. All in pixels; what holds text grows with the text. */
export function trendFrame(sizes: TrendSizes): TrendFrame {
  const { width, rem, days, laneRows, compact } = sizes
  const text = rem * (compact ? 0.8125 : 0.75)
  const form = compact ? heights.compact : heights.desk
  const grow = Math.max(0, rem - 16)
  const title = compact ? text * 1.75 : 0
  const left = compact
    ? sizes.numberWidth + 10
    : Math.max(sizes.nameWidth + text * 2.5, sizes.numberWidth + 14)
  const right = rem * 1.25 + 8
  const step = Math.max(0.2, (width - left - right) / Math.max(1, days))
  const dense = step < denseStep
  const rowHeight = text * 1.55
  const laneHeight = title + laneRows * rowHeight + (laneRows > 0 ? 8 : 4)
  const minutesHeight = form.minutes + grow * 3
  const baseline = laneHeight + minutesHeight
  const foot = dense ? 2 * text * 1.15 + 4 : 14
  const labels = baseline + foot + text * 0.95
  let top = labels + text * (compact ? 0.9 : 1.2)
  const strips = form.strip.slice(0, sizes.strips).map((base): StripFrame => {
    const strip = { top: top + title, height: base + grow * 1.5 }
    top = strip.top + strip.height + form.gap
    return strip
  })
  const last = strips.at(-1)
  return {
    width,
    left,
    right: width - right,
    step,
    bar: Math.min(step * 0.66, 30),
    dense,
    compact,
    text,
    lane: { top: title, rowHeight },
    foot,
    minutes: { top: laneHeight, height: minutesHeight, baseline },
    labels,
    strips,
    height: last ? last.top + last.height + 6 : labels + 8,
  }
}

export const dayLeft = (frame: TrendFrame, place: number): number => frame.left + place * frame.step
export const dayCentre = (frame: TrendFrame, place: number): number => frame.left + (place + 0.5) * frame.step
/** Height of a score of 0–10 in its strip; the whole strip is the whole scale. */
export const scoreHeight = (strip: StripFrame, score: number): number =>
  strip.top + strip.height - (score * strip.height) / 10

/** Which day lies under a point; the nearest at the edges. */
export const dayAt = (frame: TrendFrame, x: number, days: number): number =>
  Math.max(0, Math.min(days - 1, Math.floor((x - frame.left) / frame.step)))
