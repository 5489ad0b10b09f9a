'use client'
import { useTranslations } from 'next-intl'
import { useDates } from '@/messages/use-dates'
import type { DraftState } from './use-kept-draft'

/** Where what is typed stands: saved at the clinic, or only in this tab. */
export function DraftLine({ state }: { state: DraftState }) {
  const words = useTranslations('programme.draft')
  const dates = useDates()
  return (
    <span className={state.kind === 'failed' ? 'small font-[560] text-amber' : 'small soft'} role="status">
      {state.kind === 'none'
        ? ''
        : state.kind === 'saved'
          ? words('saved', { at: dates.clock(state.at) })
          : words(state.kind)}
    </span>
  )
}
