'use client'
import { useSearchParams } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { FlareFact } from '@/domain/flare'
import { checkFlare } from '@/domain/flare-check'
import type { FlarePlan } from '@/domain/flare-plan'
import type { RecordFacts } from '@/domain/record'
import type { RefusalCode } from '@/domain/refusal'
import { phone } from '@/offline/browser-phone'
import { goHere, goOnHere } from '@/offline/go-here'
import { newFlare } from '@/offline/new-facts'
import { newId } from '@/offline/new-id'
import { raiseStop } from '@/offline/raise-stop'
import { momentNow } from '@/offline/use-phone'
import { useSaving } from '@/offline/use-saving'
import { FlareGate } from './flare-gate'
import { FlareOffer } from './flare-offer'

const PLAN = '/log/flare?step=plan'

/** The gate first, asked about now. Where a plan is signed, then what would change, and one press that switches it on;
 * without one, "none of these" notes the flare. */
export function DeclareFlare(props: { record: RecordFacts; plan: Omit<FlarePlan, 'id'> | null }) {
  const { record, plan } = props
  const errors = useTranslations('errors')
  const isPlan = useSearchParams().get('step') === 'plan'
  const [isClear, setClear] = useState(false)
  const [wrong, setWrong] = useState<RefusalCode | null>(null)
  // One sitting says it once.
  const [id] = useState(newId)
  const saving = useSaving()

  const keep = async (gate: FlareFact['gate']): Promise<'left' | 'stays'> => {
    const moment = momentNow()
    const fact = newFlare(moment, gate, id)
    const refusal = checkFlare(fact, { ...record, now: moment.at })
    setWrong(refusal?.code ?? null)
    if (gate === 'stopped') {
      // What to do now waits for no disk.
      void raiseStop('flare', refusal === null ? fact : null)
      goOnHere('/stop')
      return 'left'
    }
    if (refusal !== null) return 'stays'
    await phone.record(fact)
    // Without a plan the screen goes on by itself: the flare is on.
    if (plan !== null) goHere('/today')
    return 'left'
  }

  if (plan !== null && isPlan && isClear) {
    return (
      <FlareOffer
        plan={plan}
        {...saving}
        wrong={wrong === null ? null : errors(wrong)}
        onSwitchOn={() => void saving.save(() => keep('clear'))}
      />
    )
  }
  return (
    <FlareGate
      saves={plan === null}
      isBusy={saving.isBusy}
      isMissed={saving.isMissed}
      wrong={wrong === null ? null : errors(wrong)}
      onStop={() => void keep('stopped')}
      onClear={() => {
        if (plan === null) {
          void saving.save(() => keep('clear'))
          return
        }
        setClear(true)
        goHere(PLAN)
        window.scrollTo(0, 0)
      }}
    />
  )
}
