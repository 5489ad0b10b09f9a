'use client'
import { useTranslations } from 'next-intl'
import { Loading } from '@/ui/skeleton'

/** The shape of a page that is on its way: a title, then some rows, or the page's own panels by their heights in rem. */
export function PageLoading({ rows = 0, panels = [] }: { rows?: number; panels?: readonly number[] }) {
  const words = useTranslations('trouble')
  const heights = [3, ...panels, ...Array.from({ length: rows }, () => 4.5)]
  return <Loading word={words('loading')} heights={heights} />
}
