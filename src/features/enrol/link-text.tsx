'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/ui/button'

/** The link itself, for a message to the patient. Without a clipboard (plain http) it can still be selected. */
export function LinkText({ link }: { link: string }) {
  const words = useTranslations('enrol.card')
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link)
      setCopied(true)
    } catch {
      setCopied(false)
    }
  }
  return (
    <p className="small flex flex-wrap items-center gap-2">
      <span className="break-all text-ink-2">{link}</span>
      <Button size="small" icon="copy" onClick={() => void copy()}>
        {words(copied ? 'copied' : 'copy')}
      </Button>
    </p>
  )
}
