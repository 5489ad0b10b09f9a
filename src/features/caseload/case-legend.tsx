'use client'
import { useTranslations } from 'next-intl'
import { Legend } from '@/ui/swatch'

const marks = [
  'done',
  'partial',
  'zero',
  'missing',
  'excused',
  'rest',
  'extra',
  'pending',
  'stop',
  'target',
] as const

export function CaseLegend() {
  const words = useTranslations('caseload.legend')
  return (
    <div className="mt-3">
      <Legend items={marks.map((kind) => ({ kind, words: words(kind) }))} />
    </div>
  )
}
