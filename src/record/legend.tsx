'use client'
import { useTranslations } from 'next-intl'
import { Legend, type SwatchKind } from '@/ui/swatch'
import type { Audience } from './audience'

/** The dense form's marks mean the same and have the same words. */
const denseWords = {
  'lane-zero': 'zero',
  'lane-missing': 'missing',
  'dense-partial': 'partial',
  'dense-extra': 'extra',
} as const

const isDense = (kind: SwatchKind): kind is keyof typeof denseWords => kind in denseWords

/** The legend of exactly those marks that are drawn. */
export function RecordLegend({ kinds, audience }: { kinds: readonly SwatchKind[]; audience: Audience }) {
  const t = useTranslations(audience === 'own' ? 'record.own-legend' : 'record.legend')
  return <Legend items={kinds.map((kind) => ({ kind, words: t(isDense(kind) ? denseWords[kind] : kind) }))} />
}
