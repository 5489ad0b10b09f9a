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

/** Those of the clinic's settings that are still missing, as a list in words. */
export function useSettingNames(missing: readonly string[]): string {
  const names = useTranslations('settingNames')
  const list = new Intl.ListFormat(useLocale(), { type: 'conjunction' })
  return list.format(known.filter((name) => missing.includes(name)).map((name) => names(name)))
}
