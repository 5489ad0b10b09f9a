'use client'
import { useTranslations } from 'next-intl'
import { Loading } from '@/ui/skeleton'

/** The shape of a page that is on its way: a title and some rows. */
export function PageLoading({ rows }: { rows: number }) {
  const words = useTranslations('trouble')
  return <Loading word={words('loading')} heights={[3, ...Array.from({ length: rows }, () => 4.5)]} />
}
