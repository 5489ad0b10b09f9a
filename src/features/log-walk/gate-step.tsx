'use client'
import { useEffect, useId, useState } from 'react'
import type { CalendarDay } from '@/domain/calendar-day'
import { GateAnswers, GateQuestion } from '@/record/gate'
import { PhonePage } from '@/ui/phone-page'
import { SoFar } from './so-far'
import { StepBar } from './step-bar'
import type { WalkFlow } from './use-walk-flow'

/** The safety gate: "none of these" saves the walk, anything else stops first. */
export function GateStep({ flow, today }: { flow: WalkFlow; today: CalendarDay }) {
  const headingId = useId()
  const [isSaving, setSaving] = useState(false)
  useEffect(() => {
    document.getElementById(headingId)?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [headingId])
  const save = async (gate: 'clear' | 'stopped') => {
    setSaving(true)
    await flow.save(gate)
    setSaving(false)
  }
  return (
    <PhonePage main="ask-top" bar={<StepBar at={3} onBack={flow.back} />}>
      <GateQuestion headingId={headingId} />
      <div className="mt-auto grid gap-2.5 pt-5">
        <SoFar answers={flow.answers} today={today} />
        <GateAnswers
          saves
          busy={isSaving}
          onStop={() => void save('stopped')}
          onClear={() => void save('clear')}
        />
      </div>
    </PhonePage>
  )
}
