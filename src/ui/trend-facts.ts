import type { DrawnDay } from '@/drawing/day-marks'
import type { TickDay } from '@/drawing/day-ticks'
import type { IconName } from './icon-paths'

/** One day of the picture, with its words ready. */
export interface TrendDay extends DrawnDay, TickDay {
  key: string
  /** "12 Oct" and "Oct" (in January with the year). */
  label: string
  month: string
  worst: number | null
  before: number | null
  morning: number | null
  today: boolean
  /** Heading and lines of the day's card. */
  title: string
  facts: readonly string[]
}

export interface TrendEvent {
  /** Which day, from 0. */
  place: number
  icon: IconName
  words: string
  /** Lower stays when there is no room for all. */
  rank: number
}

/** Days that do not count, with their reason in words, one line each. */
export interface TrendBand {
  from: number
  to: number
  lines: readonly string[]
}

type PainMoment = 'worst' | 'before' | 'morning'
export interface TrendStrip {
  moment: PainMoment
  name: string
  /** A quiet word in the upper band. */
  note?: string
}

export interface TrendWords {
  /** Of the first target: "8 min asked". */
  firstTarget: string
  /** The label of the dashed line: "30 min". */
  thirty: string
  /** The name of the panel of minutes, written above it on the phone. */
  minutes: string
  /** A quiet word under that line. */
  thirtyNote?: string
  /** Name of the day cursor for the keyboard. */
  cursor: string
  laneZero: string
  laneMissing: string
}

export interface TrendChartProps {
  days: readonly TrendDay[]
  events: readonly TrendEvent[]
  bands: readonly TrendBand[]
  strips: readonly TrendStrip[]
  words: TrendWords
  /** Id of the sentence that says what is seen. */
  summaryId: string
  /** The phone's form: names above the strips, few events. */
  compact?: boolean
  /** Told when the picture turns to the dense form of many days, or back: its legend differs. */
  onForm?: (dense: boolean) => void
  /** Takes the first and the last of some days that somebody wants to see alone. */
  onZoom?: ((from: number, to: number) => void) | undefined
}
