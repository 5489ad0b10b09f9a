'use client'
import { useTranslations } from 'next-intl'
import { useSettingNames } from '@/record/clinic-fields/use-setting-names'
import { ButtonLink } from '@/ui/button-link'
import { Notice } from '@/ui/notice'

/** Which settings of the clinic publishing waits for, and the way to them for whoever may change them. */
export function SettingsMissing({ missing, isAdmin }: { missing: readonly string[]; isAdmin: boolean }) {
  const words = useTranslations('programme.settings')
  const names = useSettingNames(missing)
  return (
    <div className="mb-4">
      <Notice icon="alert" tone="amber" role="alert">
        <p>
          <b>{words('title')}</b> {words('missing', { names })}
        </p>
        {isAdmin ? (
          <p className="mt-2">
            <ButtonLink size="small" href="/clinic">
              {words('open')}
            </ButtonLink>
          </p>
        ) : (
          <p>{words('ask')}</p>
        )}
      </Notice>
    </div>
  )
}
