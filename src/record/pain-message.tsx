import { useTranslations } from 'next-intl'
import { painTold } from '@/domain/pain-told'
import type { AnsweredPain } from '@/domain/pain-told'

/** What a patient is told about pain, after the answer and never before it. Nothing without a score. The route sends
 * 'record'. */
export function PainMessage(pain: AnsweredPain) {
  const t = useTranslations('record.told')
  return painTold(pain).map((sentence) => (
    <p key={sentence} data-told={sentence}>
      {sentence === 'above-plan' ? t(sentence) : t(sentence, { worst: pain.worst ?? 0 })}
    </p>
  ))
}
