'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { TextArea } from '@/ui/text-area'

/** The appointment as plain text, for the clinic's own records. Where the browser forbids it, the text is shown instead. */
export function CopyVisit({ text }: { text: string }) {
  const words = useTranslations('appointment')
  const [copied, setCopied] = useState<string | null>(null)
  const [isShown, setShown] = useState(false)
  const close = () => {
    setShown(false)
  }
  return (
    <>
      <span role="status" className="sr-only">
        {copied === text ? words('copied') : ''}
      </span>
      <Button
        // Its words stay as wide as they are: nothing beside them moves.
        icon={copied === text ? 'check' : 'copy'}
        onClick={() => {
          // On plain http there is no clipboard at all.
          const board = (navigator as Partial<Navigator>).clipboard
          if (board === undefined) setShown(true)
          else
            board.writeText(text).then(
              () => {
                setCopied(text)
              },
              () => {
                setShown(true)
              },
            )
        }}
      >
        {words('copy')}
      </Button>
      <Dialog
        open={isShown}
        onClose={close}
        title={words('textTitle')}
        closeWord={words('close')}
        actions={
          <Button variant="main" onClick={close}>
            {words('close')}
          </Button>
        }
      >
        <TextArea label={words('copyFailed')} readOnly rows={14} value={text} />
      </Dialog>
    </>
  )
}
