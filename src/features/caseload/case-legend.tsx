'use client'
import { memo } from 'react'
import { RecordLegend } from '@/record/legend'
import { legendKinds } from '@/record/legend-kinds'
import { hasBars } from './case-facts'
import type { CaseFacts } from './case-facts'

/** Of the bars in all rows; computed anew only when those are others, not whenever somebody scrolls. */
export const CaseLegend = memo(function CaseLegend({ rows }: { rows: readonly CaseFacts[] }) {
  const drawn = rows.filter(hasBars).flatMap(({ days }) =>
    // Small bars do not tell how a day was written down.
    days.map((day) => ({ ...day, late: false, paper: false })),
  )
  return drawn.length === 0 ? null : <RecordLegend kinds={legendKinds(drawn, false)} audience="clinic" />
})
