'use client'
import { useTranslations } from 'next-intl'
import type { RefusalCode } from '@/domain/refusal'
import { ButtonLink } from '@/ui/button-link'
import { CodeForm } from './code-form'
import type { CodeRefusal } from './shown-refusal'

type ClosedTitle = 'usedTitle' | 'endedTitle' | 'expiredTitle' | 'throttledTitle'

const titles: Partial<Record<RefusalCode, ClosedTitle>> = {
  'invitation-used': 'usedTitle',
  'invitation-ended': 'endedTitle',
  'invitation-expired': 'expiredTitle',
  throttled: 'throttledTitle',
}

export function ClosedCode({ typed, refusal }: { typed: string; refusal: CodeRefusal }) {
  const words = useTranslations('join')
  const errors = useTranslations('errors')
  const { code, clinicName, clinicTelephone } = refusal
  return (
    <div className="stack-wide mt-3">
      <h1>{words(titles[code] ?? 'unknownTitle')}</h1>
      <p>{errors(code)}</p>
      <p className="soft">
        {clinicName === null || clinicTelephone === null
          ? words('askAny')
          : words('ask', { clinic: clinicName, telephone: clinicTelephone })}
      </p>
      {clinicTelephone === null ? null : (
        <ButtonLink size="mid" icon="phone" href={`tel:${clinicTelephone.replaceAll(/[^\d+*#]/g, '')}`}>
          {words('call', { telephone: clinicTelephone })}
        </ButtonLink>
      )}
      <CodeForm typed={typed} />
    </div>
  )
}
