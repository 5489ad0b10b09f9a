'use client'
import { useTranslations } from 'next-intl'
import * as z from 'zod/mini'
import { errorCodeOf, refusalOf } from '@/trpc/refusal'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { SettingsMissing } from './settings-missing'

const detailsSchema = z.object({ missing: z.array(z.string()) })

/** The one solid button, with what stands in its way. */
export function PublishPart(props: {
  error: unknown
  /** Fields that need another look. */
  count: number
  busy: boolean
  isAdmin: boolean
  onLeave: (() => void) | null
}) {
  const words = useTranslations('programme')
  const errors = useTranslations('errors')
  const refusal = refusalOf(props.error)
  const details = detailsSchema.safeParse(refusal?.details)
  return (
    <div className="stack">
      {refusal?.code === 'settings-missing' && details.success ? (
        <SettingsMissing missing={details.data.missing} isAdmin={props.isAdmin} />
      ) : props.error !== null && (refusal === null || refusal.field === null) ? (
        <Notice icon="alert" tone="amber" role="alert">
          {errors(errorCodeOf(props.error))}
        </Notice>
      ) : null}
      {props.count > 0 ? (
        <p className="small" role="status">
          {words('problems', { count: props.count })}
        </p>
      ) : null}
      <div className="row">
        <Button type="submit" variant="main" size="mid" busy={props.busy}>
          {words('publish')}
        </Button>
        {props.onLeave === null ? null : (
          <Button size="mid" onClick={props.onLeave}>
            {words('leave')}
          </Button>
        )}
      </div>
    </div>
  )
}
