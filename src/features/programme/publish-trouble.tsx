'use client'
import { useTranslations } from 'next-intl'
import * as z from 'zod/mini'
import { errorCodeOf, refusalOf } from '@/trpc/refusal'
import { Notice } from '@/ui/notice'
import { SettingsMissing } from './settings-missing'

const detailsSchema = z.object({ missing: z.array(z.string()) })

/** Why nothing was published, where no field is at fault. */
export function PublishTrouble({ error, isAdmin }: { error: unknown; isAdmin: boolean }) {
  const words = useTranslations('programme.review')
  const errors = useTranslations('errors')
  const refusal = refusalOf(error)
  const details = detailsSchema.safeParse(refusal?.details)
  if (error === null || error === undefined) return null
  if (refusal?.code === 'settings-missing' && details.success)
    return <SettingsMissing missing={details.data.missing} isAdmin={isAdmin} />
  return (
    <Notice icon="alert" tone="amber" role="alert">
      {refusal?.code === 'stop-open' ? words('stopOpen') : errors(errorCodeOf(error))}
    </Notice>
  )
}
