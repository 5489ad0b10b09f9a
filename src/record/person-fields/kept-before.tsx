import { useTranslations } from 'next-intl'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'

/** What was typed another time and not sent is there again; it can be left behind. */
export function KeptBefore({ onAfresh }: { onAfresh: () => void }) {
  const words = useTranslations('enrol')
  return (
    <Notice icon="edit" role="status">
      {words('kept')}{' '}
      <Button size="small" onClick={onAfresh}>
        {words('startAfresh')}
      </Button>
    </Notice>
  )
}
