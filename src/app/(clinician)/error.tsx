'use client'
import { PageTrouble } from '@/features/desk-frame/page-trouble'

export default function PageError() {
  return (
    <PageTrouble
      kind="fault"
      onRetry={() => {
        // The server is asked again: drawing the same failure once more helps nobody.
        window.location.reload()
      }}
    />
  )
}
