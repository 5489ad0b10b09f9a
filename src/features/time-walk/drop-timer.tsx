'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import type { TimedWalkHere } from './use-timed-walk'

/** A walk that shall not count: one question, then it is gone. */
export function DropTimer({ walk }: { walk: TimedWalkHere }) {
  const words = useTranslations('timeWalk.drop')
  const [isAsked, setAsked] = useState(false)
  const keep = () => {
    setAsked(false)
  }
  return (
    <div className="mt-4 text-center">
      <Button variant="quiet" size="touch" icon="bin" onClick={() => setAsked(true)}>
        {words('open')}
      </Button>
      <Dialog
        open={isAsked}
        onClose={keep}
        title={words('title')}
        closeWord={words('keep')}
        actions={
          <>
            <Button size="mid" onClick={keep}>
              {words('keep')}
            </Button>
            <Button variant="main" size="mid" onClick={walk.discard}>
              {words('drop')}
            </Button>
          </>
        }
      >
        <p>{words('about')}</p>
      </Dialog>
    </div>
  )
}
