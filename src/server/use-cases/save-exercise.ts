import { readClinicExercise } from '@/domain/clinic-exercise'
import { Refusal } from '@/domain/refusal'
import type { ClinicianScope } from '@/server/access/scope'
import { exerciseVersionsOf, insertExerciseVersion } from '@/server/db/clinic-exercise'
import type { ExerciseVersion } from '@/server/db/clinic-exercise'
import { staffNames } from '@/server/db/staff'
import { factDigest } from '@/server/use-cases/fact-digest'

/** `version` is the one after the latest that was seen, from 1. */
export type NextVersion = { exerciseId: string; version: number }
/** The content is as it was typed. */
export type NewExerciseVersion = NextVersion & { content: unknown }

/**
 * Keeps a new version of an exercise of the clinic's own; programmes keep the one they were prescribed with. Sent twice,
 * it is kept once. What was withdrawn comes back by `bringBackExercise` alone.
 * @throws Refusal those of `readClinicExercise`, invalid at version for one that leaves a gap, exercise-withdrawn |
 * published-meanwhile {by, at, version} where a colleague was first
 */
export async function saveExercise(scope: ClinicianScope, asked: NewExerciseVersion): Promise<void> {
  const content = readClinicExercise(asked.content)
  if (content instanceof Refusal) throw content
  const { exerciseId, version } = asked
  const versions = await exerciseVersionsOf(scope, new Map(), exerciseId)
  if (version > versions.length + 1) throw new Refusal('invalid', 'version')
  if (versions[version - 2]?.withdrawn === true) throw new Refusal('exercise-withdrawn')
  await keepVersion(scope, { exerciseId, version, content, withdrawn: false })
}

/** The latest that was seen. @throws Refusal not-found */
export async function seenVersion(scope: ClinicianScope, asked: NextVersion): Promise<ExerciseVersion> {
  const versions = await exerciseVersionsOf(scope, new Map(), asked.exerciseId)
  const seen = versions.find(({ version }) => version === asked.version - 1)
  if (seen === undefined) throw new Refusal('not-found')
  return seen
}

/** Keeps it as that version, or finds it kept already. @throws Refusal as `saveExercise` */
export async function keepVersion(
  scope: ClinicianScope,
  sent: Pick<ExerciseVersion, 'exerciseId' | 'version' | 'content' | 'withdrawn'>,
): Promise<void> {
  if (await insertExerciseVersion(scope, sent)) return
  const versions = await exerciseVersionsOf(scope, await staffNames(scope), sent.exerciseId)
  const there = versions.find(({ version }) => version === sent.version)
  if (there === undefined) throw new Refusal('not-found')
  const isSame = factDigest(there.content) === factDigest(sent.content)
  if (isSame && there.withdrawn === sent.withdrawn) return
  const { by, at, version, withdrawn } = there
  throw new Refusal(withdrawn ? 'exercise-withdrawn' : 'published-meanwhile', null, { by, at, version })
}
