'use client'
import { useTranslations } from 'next-intl'
import { lazy, Suspense, useCallback, useState } from 'react'
import { Dialog } from '@/ui/dialog'
import { FaultFence } from '@/ui/fault-fence'
import { FinderField } from '@/ui/finder-field'
import { Icon } from '@/ui/icon'
import { Notice } from '@/ui/notice'
import { useAppleKeys, usePaletteKey } from './palette-keys'

const Body = lazy(async () => ({ default: (await import('./palette-body')).PaletteBody }))

/** Finds patients, pages and actions from every page of the desk. What finds them is fetched when it is first opened; what is
 * typed meanwhile is kept. */
export function Palette({ clinician, admin }: { clinician: boolean; admin: boolean }) {
  const words = useTranslations('palette')
  const [isOpen, setOpen] = useState(false)
  const [text, setText] = useState('')
  const open = (next: boolean) => {
    setOpen(next)
    setText('')
  }
  const toggle = useCallback(() => {
    setOpen((is) => !is)
    setText('')
  }, [])
  usePaletteKey(toggle)
  const keys = words(useAppleKeys() ? 'keysApple' : 'keys')
  const field = {
    label: words(clinician ? 'title' : 'titlePages'),
    closeWord: words('close'),
    text,
    onType: setText,
    onClose: () => {
      open(false)
    },
  }
  return (
    <>
      <button
        type="button"
        className="find find-open"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => {
          open(true)
        }}
      >
        <Icon name="search" small />
        <span>{words(clinician ? 'open' : 'openPages')}</span>
        <kbd aria-hidden="true">{keys}</kbd>
      </button>
      <Dialog open={isOpen} onClose={field.onClose} title={field.label} closeWord={field.closeWord} bare>
        <FaultFence
          instead={
            <>
              <FinderField {...field} />
              <div className="p-4">
                <Notice icon="cloud" role="status">
                  {words('failed')}
                </Notice>
              </div>
            </>
          }
        >
          <Suspense fallback={<FinderField {...field} />}>
            <Body field={field} clinician={clinician} admin={admin} />
          </Suspense>
        </FaultFence>
      </Dialog>
    </>
  )
}
