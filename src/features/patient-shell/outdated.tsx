'use client'
import { useTranslations } from 'next-intl'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { PhoneState } from './phone-state'
import { WhomToCall } from './whom-to-call'

const startNewest = () => void import('@/offline/worker-here').then((worker) => worker.startNewest())

/** The clinic has a newer version, and nobody is known here yet. */
export function OutdatedPage() {
  const words = useTranslations('shell.outdated')
  return (
    <PhoneState role="alert" icon="alert" title={words('title')} about={<p>{words('about')}</p>}>
      <Button variant="main" size="big" onClick={startNewest}>
        {words('load')}
      </Button>
      <WhomToCall />
    </PhoneState>
  )
}

/** The same above what this phone knows: it may be read and noted on, and is sent after loading anew. */
export function OutdatedNotice() {
  const words = useTranslations('shell.outdated')
  return (
    <div className="mx-auto w-full max-w-[30rem] px-5 pt-3">
      <Notice icon="alert" tone="amber" role="alert">
        <b>{words('title')}</b> {words('kept')}
        <p className="mt-2">
          <Button size="mid" onClick={startNewest}>
            {words('load')}
          </Button>
        </p>
      </Notice>
    </div>
  )
}
