'use client'
import { useTranslations } from 'next-intl'
import { Legend, type SwatchKind } from '@/ui/swatch'
import type { Audience } from './audience'

/** The legend of exactly those marks that are drawn. */
export function RecordLegend({ kinds, audience }: { kinds: readonly SwatchKind[]; audience: Audience }) {
  const t = useTranslations(audience === 'own' ? 'record.own-legend' : 'record.legend')
  return <Legend items={kinds.map((kind) => ({ kind, words: t(kind) }))} />
}
