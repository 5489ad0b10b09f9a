import { useTranslations } from 'next-intl'
import { useSettingNames } from '@/record/clinic-fields/use-setting-names'

/** Names what publishing a programme waits for. */
export function MissingSettings({ missing }: { missing: readonly string[] }) {
  const words = useTranslations('clinicSettings')
  const settings = useSettingNames(missing)
  return (
    <p>
      <b>{words('missingTitle')}</b> {words('missing', { settings })}
    </p>
  )
}
