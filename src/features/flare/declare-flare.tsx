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

/** The gate first, asked about now; then what would change, and one press that switches it on. */
export function DeclareFlare(props: { record: RecordFacts; plan: Omit<FlarePlan, 'id'> }) {
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
    goHere('/today')
    return 'left'
  }

  if (isPlan && isClear) {
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
      onStop={() => void keep('stopped')}
      onClear={() => {
        setClear(true)
        goHere(PLAN)
        window.scrollTo(0, 0)
      }}
    />
  )
}
