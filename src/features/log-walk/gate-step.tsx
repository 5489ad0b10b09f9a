'use client'
import type { CalendarDay } from '@/domain/calendar-day'
import { GateAnswers, GateQuestion } from '@/record/gate'
import { NotKept } from '@/record/not-kept'
import { PhonePage } from '@/ui/phone-page'
import { useAskedHeading } from '@/ui/use-asked-heading'
import { SoFar } from './so-far'
import { StepBar } from './step-bar'
import type { WalkFlow } from './use-walk-flow'

/** The safety gate: "none of these" saves the walk, anything else stops first. */
export function GateStep({ flow, today }: { flow: WalkFlow; today: CalendarDay }) {
  const headingId = useAskedHeading()
  return (
    <PhonePage main="ask-top" bar={<StepBar at={3} onBack={flow.back} />}>
      <GateQuestion headingId={headingId} />
      <div className="mt-auto grid gap-2.5 pt-5">
        <SoFar answers={flow.answers} today={today} />
        <NotKept isMissed={flow.isMissed} />
        <GateAnswers saves busy={flow.isBusy} onStop={flow.stop} onClear={() => void flow.save()} />
      </div>
    </PhonePage>
  )
}
