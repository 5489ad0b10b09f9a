/** What is read of one look: scores 0–100, times in milliseconds, first-load scripts in kB of 1000 bytes as sent. */
export type Figures = {
  performance: number
  accessibility: number
  bestPractices: number
  /** Largest contentful paint. */
  paintMs: number
  /** Total blocking time. */
  blockingMs: number
  /** Cumulative layout shift, no unit. */
  shift: number
  scriptKb: number
}

/** The part of Lighthouse's report that is read here. */
export type Report = {
  runtimeError?: { message: string }
  categories: Record<string, { score: number | null } | undefined>
  audits: Record<
    string,
    | { numericValue?: number; details?: { items?: { resourceType?: string; transferSize?: number }[] } }
    | undefined
  >
}

/** @throws Error where the page was not really seen: an error page has good figures too */
export function readFigures(report: Report): Figures {
  if (report.runtimeError !== undefined) throw new Error(report.runtimeError.message)
  const score = (name: string) => {
    const found = report.categories[name]?.score ?? null
    if (found === null) throw new Error(`Lighthouse gave no figure for ${name}`)
    return Math.round(found * 100)
  }
  const value = (name: string) => report.audits[name]?.numericValue ?? Number.NaN
  const requests = report.audits['network-requests']?.details?.items ?? []
  const bytes = requests
    .filter(({ resourceType }) => resourceType === 'Script')
    .reduce((sum, { transferSize }) => sum + (transferSize ?? 0), 0)
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    paintMs: value('largest-contentful-paint'),
    blockingMs: value('total-blocking-time'),
    shift: value('cumulative-layout-shift'),
    scriptKb: bytes / 1000,
  }
}

export const TABLE_HEAD = [
  '| Page | Performance | Accessibility | Best practices | Largest paint | Blocking | Layout shift | Scripts |',
  '| ---- | ----------: | ------------: | -------------: | ------------: | -------: | -----------: | ------: |',
] as const

export const row = (name: string, figures: Figures): string =>
  `| ${[
    name,
    String(figures.performance),
    String(figures.accessibility),
    String(figures.bestPractices),
    `${(figures.paintMs / 1000).toFixed(1)} s`,
    `${figures.blockingMs.toFixed(0)} ms`,
    figures.shift.toFixed(3),
    `${figures.scriptKb.toFixed(0)} kB`,
  ].join(' | ')} |`
