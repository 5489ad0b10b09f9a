import { exampleDay as day, exampleId, exampleProgramme } from '@/domain/example-facts'
import type { PublishedVersion } from '@/domain/programme-version'

/** A version by its number, with its days as distances from the first, and the number of the one that it changes. */
export function publishedVersion(
  id: number,
  start: number,
  { end = null, continues = null }: { end?: number | null; continues?: number | null } = {},
): PublishedVersion {
  const { activeFrom: _, courseStart: __, plannedEnd: ___, ...version } = exampleProgramme
  return {
    ...version,
    id: exampleId(id),
    startDay: day(start),
    endDay: end === null ? null : day(end),
    continues: continues === null ? null : exampleId(continues),
  }
}
