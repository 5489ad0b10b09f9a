// The rules against simulated patients: what they propose for weeks of each kind, and how long whole programmes take.
import { realpathSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { tableLines } from '@/cli/simulate/aligned-table'
import type { Table } from '@/cli/simulate/aligned-table'
import { MODEL } from '@/cli/simulate/kind'
import { kinds, rulesRows, steady } from '@/cli/simulate/kinds'
import { linear12, nhlbi12 } from '@/cli/simulate/ladders'
import { simulateArguments } from '@/cli/simulate/simulate-arguments'
import { MOST_WEEKS, simulatedProgrammes } from '@/cli/simulate/simulated-programmes'
import {
  checkedRows,
  kindsTable,
  programmesTable,
  rulesTable,
  weeksTable,
} from '@/cli/simulate/simulated-tables'
import { simulatedWeeks } from '@/cli/simulate/simulated-weeks'

/** Fewer weeks would miss the rules' tolerances by chance: at 5000 the standard error of 59 % is 0.7. */
const LEAST_CHECKED = 5000
const ladders = [linear12, nhlbi12]

type Print = (line: string) => void

/** Prints the tables. True when every row of the rules is within its tolerance; a row outside is named on `complain`. */
export function simulate(args: readonly string[], print: Print, complain: Print): boolean {
  const asked = simulateArguments(args)
  if ('problem' in asked) {
    complain(asked.problem)
    return false
  }
  const { seed, programmes, markdown } = asked
  const show = (title: string, table: Table) => {
    print(title)
    print('')
    for (const line of tableLines(table, markdown)) print(line)
    print('')
  }
  show(`Each is the steady one but for what its line says. ${MODEL}`, kindsTable(kinds, steady))
  const weekRows = kinds.map((kind) => {
    const isChecked = rulesRows.some((row) => row.kind === kind)
    const weeks = isChecked ? Math.max(LEAST_CHECKED, asked.weeks) : asked.weeks
    return { kind, weeks, shares: simulatedWeeks(kind, linear12, weeks, seed) }
  })
  show(`What is proposed for the week after a step (seed ${seed}).`, weeksTable(weekRows))
  const checked = checkedRows(rulesRows, weekRows)
  show('The rules on simulated weeks.', rulesTable(checked))
  const programmeRows = kinds.map((kind) => {
    return { kind, found: ladders.map((ladder) => simulatedProgrammes(kind, ladder, programmes, seed)) }
  })
  show(
    `Weeks until the target is a whole walk of 30 minutes: tenth · median · ninetieth of a hundred. ${programmes} programmes of each kind on each ladder; never: not within ${MOST_WEEKS} weeks.`,
    programmesTable(ladders, programmeRows),
  )
  const outside = checked.filter(({ isKept }) => !isKept)
  for (const { kind, decision, expected, tolerance, found } of outside) {
    complain(
      `Outside the rules: ${kind.name}, ${decision} ${found.toFixed(1)} %, expected ${expected} ± ${tolerance} %.`,
    )
  }
  return outside.length === 0
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) {
  const passed = simulate(
    process.argv.slice(2),
    (line) => process.stdout.write(`${line}\n`),
    (line) => process.stderr.write(`${line}\n`),
  )
  process.exitCode = passed ? 0 : 1
}
