import { useTranslations } from 'next-intl'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'

/** The one button, and what came of it. */
export function SaveBar(props: {
  busy: boolean
  state: 'untouched' | 'changed' | 'saved'
  toMend: number
  failure: string | null
}) {
  const words = useTranslations('clinicSettings')
  const { busy, state, toMend, failure } = props
  return (
    <div className="stack">
      {failure !== null || toMend > 0 ? (
        <Notice icon="alert" tone="amber" role="alert">
          {failure ?? words('toMend', { count: toMend })}
        </Notice>
      ) : null}
      <div className="row">
        <Button type="submit" variant="main" size="mid" busy={busy}>
          {busy ? words('saving') : words('save')}
        </Button>
        <p className="small soft" role="status">
          {state === 'saved' ? words('saved') : state === 'changed' ? words('unsaved') : ''}
        </p>
      </div>
    </div>
  )
}
