'use client'
import { useTranslations } from 'next-intl'
import { NumberScale } from '@/ui/number-scale'

export interface PainKeysProps {
  /** Id of the visible question. */
  labelledBy: string
  /** What was answered before, on coming back; null: nothing is chosen. */
  value?: number | null
  skipped?: boolean
  /** Pain unless told: effort has the same eleven keys and other words. */
  of?: 'pain' | 'effort'
  onChoose: (score: number) => void
  onSkip: () => void
}

/** Eleven keys for a score of 0–10, and Skip: no answer is an answer of its own. */
export function PainKeys({
  labelledBy,
  value = null,
  skipped = false,
  of = 'pain',
  onChoose,
  onSkip,
}: PainKeysProps) {
  const t = useTranslations('record.pain')
  const prefix = of === 'pain' ? '' : 'effort-'
  const keyName = (score: number) => {
    if (score === 0) return t(`${prefix}key-lowest`)
    return score === 10 ? t(`${prefix}key-highest`) : t(`${prefix}key`, { score })
  }
  return (
    <NumberScale
      labelledBy={labelledBy}
      value={value}
      skipped={skipped}
      lowWord={t(`${prefix}lowest`)}
      highWord={t(`${prefix}highest`)}
      skipWord={t('skip')}
      keyName={keyName}
      onChoose={onChoose}
      onSkip={onSkip}
    />
  )
}
