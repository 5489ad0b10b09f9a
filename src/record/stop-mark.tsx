'use client'
import { useTranslations } from 'next-intl'
import type { GateItem } from '@/domain/safety'
import { Icon } from '@/ui/icon'

/** A stop in one line: the octagon, its words, and which item, or that none was named. */
export function StopMark({ answer, shown = true }: { answer: GateItem | null; shown?: boolean }) {
  const t = useTranslations('record')
  return (
    <span className="stop-mark">
      <Icon name="alert" small />
      <span>
        <b>{t('pause.stop')}</b>
        {shown ? <span className="soft"> {t(`gate-short.${answer ?? 'not-said'}`)}</span> : null}
      </span>
    </span>
  )
}
