import { useTranslations } from 'next-intl'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'

/** Changes that an earlier visit of this tab left unsaved. */
export function KeptDraft({ onTake, onDrop }: { onTake: () => void; onDrop: () => void }) {
  const words = useTranslations('clinicSettings.kept')
  return (
    <div className="mb-5">
      <Notice icon="edit" role="status">
        <p>{words('about')}</p>
        <p className="row mt-2">
          <Button size="small" onClick={onTake}>
            {words('take')}
          </Button>
          <Button size="small" variant="bare" onClick={onDrop}>
            {words('drop')}
          </Button>
        </p>
      </Notice>
    </div>
  )
}
