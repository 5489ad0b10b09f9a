import { parseArgs } from 'node:util'

export type SimulateArguments = {
  /** Any text: the same seed, the same table. */
  seed: string
  /** Of each kind; where the rules promise a figure at least LEAST_CHECKED. */
  weeks: number
  /** Of each kind on each ladder. */
  programmes: number
  markdown: boolean
}

const numbers = {
  weeks: { least: 1000, most: 1_000_000 },
  programmes: { least: 10, most: 100_000 },
}

/** What was asked for, or the sentence that says what is wrong with it. */
export function simulateArguments(args: readonly string[]): SimulateArguments | { problem: string } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        seed: { type: 'string', default: '1' },
        weeks: { type: 'string', default: '1000' },
        programmes: { type: 'string', default: '20' },
        markdown: { type: 'boolean', default: false },
      },
    })
    if (values.seed === '') return { problem: '--seed is empty: give it a number or a word.' }
    const weeks = whole('weeks', values.weeks)
    const programmes = whole('programmes', values.programmes)
    if (typeof weeks === 'string') return { problem: weeks }
    if (typeof programmes === 'string') return { problem: programmes }
    return { seed: values.seed, weeks, programmes, markdown: values.markdown }
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}

function whole(name: keyof typeof numbers, text: string): number | string {
  const { least, most } = numbers[name]
  const value = /^\d+$/.test(text) ? Number(text) : NaN
  if (value >= least && value <= most) return value
  return `--${name} is a whole number from ${least} to ${most}; it was '${text}'.`
}
