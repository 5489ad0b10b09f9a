import { BaseSequencer } from 'vitest/node'
import type { TestSpecification } from 'vitest/node'

/** The files that take longest, longest first. */
const LONG = [
  'src/server/api/sweep.int.test.ts',
  'src/cli/faults/faults.int.test.ts',
  'src/cli/seed.int.test.ts',
]

const turn = ({ moduleId }: TestSpecification) => {
  const at = LONG.findIndex((file) => moduleId.endsWith(file))
  return at === -1 ? LONG.length : at
}

/** A fresh clone remembers no times, and size tells little: one long file left over at the end would leave a core idle. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((one, other) => turn(one) - turn(other))
  }
}
