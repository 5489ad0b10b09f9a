type Words = (
  key: 'rampLabel',
  figures: { rungs: number; first: number; last: number; extra: number },
) => string

/** What the staircase shows, in one sentence. */
export const rampLabel = (words: Words, rungs: readonly number[], extra: number): string =>
  words('rampLabel', { rungs: rungs.length, first: rungs[0] ?? 0, last: rungs.at(-1) ?? 0, extra })
