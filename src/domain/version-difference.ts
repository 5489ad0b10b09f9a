import type { ProgrammeFacts } from '@/domain/programme'
import { beforeChange } from '@/domain/programme-before'
import { programmeDifferences } from '@/domain/programme-difference'
import type { Difference } from '@/domain/programme-difference'
import type { RecordFacts } from '@/domain/record'

/** What a published version changed in what had been published before it. */
export function versionDifferences(
  { programmes, decisions }: Pick<RecordFacts, 'programmes' | 'decisions'>,
  version: ProgrammeFacts,
): Difference[] {
  const before = beforeChange({ programmes, decisions }, version.startDay)
  const published = { ...version, endDay: version.plannedEnd, fallingReason: null, screeningStatement: null }
  return programmeDifferences(before, published)
}

/** What a version changed, by its id, in those that stand before it in the record; of one that begins a course, what was
 * signed with it. */
export function differencesOfVersion(
  { programmes, decisions }: Pick<RecordFacts, 'programmes' | 'decisions'>,
  versionId: string,
): Difference[] {
  const place = programmes.findIndex(({ id }) => id === versionId)
  const version = programmes[place]
  if (version === undefined) return []
  if (version.continues === null) return signedWith(version)
  return versionDifferences({ programmes: programmes.slice(0, place), decisions }, version)
}

const signedWith = ({ flarePlan, standing }: ProgrammeFacts): Difference[] => [
  ...(flarePlan ? [{ code: 'flare-plan', after: true } as const] : []),
  ...(standing === null ? [] : [{ code: 'standing', before: null, after: standing } as const]),
]
