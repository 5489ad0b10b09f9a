'use client'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { Notice } from '@/ui/notice'
import { useInvalidFocus } from '@/ui/use-invalid-focus'

/** One question about where a programme stands: its fields, what the patient will read, and the one solid button. */
export function StandingDialog(props: {
  title: string
  about: string
  /** A new object after each attempt. */
  tried: object
  /** What no field is at fault for; null while nothing is wrong. */
  trouble: string | null
  act: string
  busy: boolean
  onSend: () => void
  onClose: () => void
  children: ReactNode
}) {
  const words = useTranslations('standing')
  const focus = useInvalidFocus(props.tried)
  return (
    <Dialog open title={props.title} closeWord={words('close')} onClose={props.onClose}>
      <form
        ref={focus}
        noValidate
        className="stack-wide"
        onSubmit={(event) => {
          event.preventDefault()
          if (!props.busy) props.onSend()
        }}
      >
        <p className="small soft">{props.about}</p>
        {props.children}
        {props.trouble === null ? null : (
          <Notice icon="alert" tone="amber" role="alert">
            {props.trouble}
          </Notice>
        )}
        <div className="row">
          <Button onClick={props.onClose}>{words('close')}</Button>
          <Button type="submit" variant="main" busy={props.busy}>
            {props.act}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
