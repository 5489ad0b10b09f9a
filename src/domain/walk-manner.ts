import * as z from 'zod/mini'
import { grounds, surfaces } from '@/domain/entry'

/** Hill and stairs are harder; high impact (running, jumping) is never prescribed. */
export const walkKinds = ['easy', 'brisk', 'treadmill', 'hill', 'stairs'] as const

export const LEAST_CADENCE = 40
export const MOST_CADENCE = 200

/** How to walk, beside for how long. */
export const walkMannerSchema = z.object({
  kind: z.enum(walkKinds),
  /** Steps per minute; null where none is asked. */
  cadence: z.nullable(z.int().check(z.gte(LEAST_CADENCE), z.lte(MOST_CADENCE))),
  surface: z.nullable(z.enum(surfaces)),
  ground: z.nullable(z.enum(grounds)),
})
export type WalkManner = z.infer<typeof walkMannerSchema>

/** A walk as it is asked of somebody: how, and its minutes in their order, null where nobody said how they part. */
export type AskedWalk = {
  walk: WalkManner
  split: { warmUp: number; brisk: number; coolDown: number } | null
}

/** What a programme published before kinds of walking could be chosen asked for. */
export const plainWalk: WalkManner = { kind: 'brisk', cadence: null, surface: null, ground: null }
