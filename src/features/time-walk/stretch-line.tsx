'use client'
import { useTranslations } from 'next-intl'
import type { WalkTimer } from '@/domain/timed-walk'
import { stretchAt } from '@/domain/walk-timer'
import type { WalkManner } from '@/domain/walk-manner'

type Kind = WalkManner['kind'] | null
/** The middle of the walk by its own pace where it has a name. */
const paceOf = (kind: Kind): 'easy' | 'brisk' | 'main' =>
  kind === 'easy' || kind === 'brisk' ? kind : 'main'

/** Before the walk, in one quiet line: how its minutes part. */
export function Stretches({ split, kind }: { split: WalkTimer['split']; kind: Kind }) {
  const words = useTranslations('record.walk')
  if (split === null || split.warmUp + split.coolDown === 0) return null
  return (
    <p className="small soft -mt-3 mb-3 text-center">
      {words(kind === 'easy' ? 'split-easy' : 'split', split)}
    </p>
  )
}

/** On the way, in one quiet line: how to walk now, and until which minute. */
export function StretchLine({ timer, ms, kind }: { timer: WalkTimer; ms: number; kind: Kind }) {
  const words = useTranslations('timeWalk.stretch')
  const stretch = stretchAt(timer, ms)
  if (stretch === null) return null
  const { part, untilMinutes } = stretch
  return (
    <p className="soft -mt-2 mb-4 text-center" role="status">
      {part === 'over' ? words('over') : words(part, { minutes: untilMinutes ?? 0, pace: paceOf(kind) })}
    </p>
  )
}
