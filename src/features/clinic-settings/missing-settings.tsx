import { useLocale, useTranslations } from 'next-intl'

const known = [
  'name',
  'telephone',
  'emergencyNumber',
  'safetyContact',
  'openingHours',
  'timeZone',
  'language',
] as const

/** Names what publishing a programme waits for. */
export function MissingSettings({ missing }: { missing: readonly string[] }) {
  const words = useTranslations('clinicSettings')
  const names = useTranslations('settingNames')
  const list = new Intl.ListFormat(useLocale(), { type: 'conjunction' })
  const settings = list.format(known.filter((name) => missing.includes(name)).map((name) => names(name)))
  return (
    <p>
      <b>{words('missingTitle')}</b> {words('missing', { settings })}
    </p>
  )
}
