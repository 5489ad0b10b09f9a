type Counted = {
  /** Of the clinic, as it was last asked for. */
  changes: number
  /** Of the clinic, when the rows were read. */
  readWith: number
  /** Kept acts of one's own in the rows since then. */
  ownActs: number
  /** Those of one's own that are under way: they may be counted already. */
  underWay: number
}

/** Whether more has changed since the rows were read than what was done in them: each act about a patient is one change. */
export const hasNews = ({ changes, readWith, ownActs, underWay }: Counted): boolean =>
  changes > readWith + ownActs + underWay
