'use client'
import { useTranslations } from 'next-intl'
import { Loading } from '@/ui/skeleton'

/** Stands in the page as it is fetched, so that something of ours is painted before any program has run; and
 * in place of a screen whose program is not here yet. */
export function Waiting() {
  const words = useTranslations('shell')
  return (
    <main className="phone phone-main pt-5">
      <h1 className="opening-name">Pacewell</h1>
      <Loading word={words('loading')} heights={[12, 3.5, 6]} />
    </main>
  )
}
