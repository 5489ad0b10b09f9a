'use client'
import { PageTrouble } from '@/features/desk-frame/page-trouble'

export default function DeskError({ retry }: { error: unknown; retry: () => void }) {
  return <PageTrouble kind="fault" onRetry={retry} />
}
