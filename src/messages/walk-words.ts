import type { useTranslations } from 'next-intl'
import type { AskedWalk } from '@/domain/walk-manner'

type WalkKey = Parameters<ReturnType<typeof useTranslations<'record.walk'>>>[0]

/** A message of the namespace 'record.walk' with its figures. */
export type WalkMessage = { key: WalkKey; values: Readonly<Record<string, number>> }

/** What a kind of walking says of the way by itself, so that it is not said twice. */
const saidBy: Partial<Record<AskedWalk['walk']['kind'], WalkKey>> = {
  treadmill: 'surface.treadmill',
  hill: 'ground.hilly',
  stairs: 'ground.stairs',
}

/** How the walk is meant, in order: its minutes where they part, the kind, where, how quick. Only what is prescribed. */
export function walkWords({ walk, split }: AskedWalk): WalkMessage[] {
  const { kind, surface, ground, cadence } = walk
  const isParted = split !== null && split.warmUp + split.coolDown > 0
  // "9 brisk" names the pace already.
  const isNamed = isParted && (kind === 'easy' || kind === 'brisk')
  const told: (WalkKey | null)[] = [
    isNamed ? null : `kind.${kind}`,
    surface === null ? null : `surface.${surface}`,
    ground === null ? null : `ground.${ground}`,
  ]
  const ofSplit: WalkKey = kind === 'easy' ? 'split-easy' : 'split'
  return [
    ...(isParted ? [{ key: ofSplit, values: split }] : []),
    ...told.flatMap((key) => (key === null || key === saidBy[kind] ? [] : [{ key, values: {} }])),
    ...(cadence === null ? [] : [{ key: 'cadence' as const, values: { cadence } }]),
  ]
}
