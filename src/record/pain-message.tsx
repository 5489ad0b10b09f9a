import { useTranslations } from 'next-intl'
import { painZone, type PainSettings } from '@/domain/pain'

/** Above this share of the target a walk is told to be well above plan. */
const farAbovePlan = 1.5

export interface PainMessageProps {
  before: number | null
  worst: number | null
  minutes: number
  /** Whole-walk minutes asked that day; null when none were. */
  target: number | null
  /** Of an earlier day: what to do on the day itself comes too late. */
  isEarlier?: boolean
  settings?: PainSettings | null
}

/** What a patient is told about pain, after the answer and never before it. Nothing without a score. */
export function PainMessage(props: PainMessageProps) {
  const { before, worst, minutes, target, isEarlier = false, settings = null } = props
  const t = useTranslations('record.told')
  const zone = painZone({ before, worst, settings })
  const above = target !== null && target > 0 && minutes > target * farAbovePlan
  if (zone === 'unknown' && !above) return null
  return (
    <>
      {zone === 'unknown' || worst === null ? null : (
        <p data-zone={zone}>{t(isEarlier && zone !== 'green' ? `${zone}-earlier` : zone, { worst })}</p>
      )}
      {above ? <p>{t('above-plan')}</p> : null}
    </>
  )
}
