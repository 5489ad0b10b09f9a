'use client'
import { useTranslations } from 'next-intl'
import { phone } from '@/offline/browser-phone'
import { waiting } from '@/offline/queued-fact'
import type { QueuedFact } from '@/offline/queued-fact'
import { Button } from '@/ui/button'
import { ButtonLink } from '@/ui/button-link'
import { Notice } from '@/ui/notice'
import { PhoneState } from './phone-state'
import { WhomToCall } from './whom-to-call'

/** The session has ended: nothing of the record is shown, and nothing that was recorded is lost. */
export function SignInAgain({ queue }: { queue: readonly QueuedFact[] }) {
  const words = useTranslations('shell.signInAgain')
  const count = waiting(queue)
  const about = (
    <>
      <p>{words('about')}</p>
      {count > 0 ? <p className="mt-2">{words('waiting', { count })}</p> : null}
    </>
  )
  return (
    <PhoneState role="alert" icon="lock" title={words('title')} about={about}>
      <ButtonLink plain variant="main" size="big" href="/j">
        {words('code')}
      </ButtonLink>
      <ButtonLink plain size="mid" href="/cannot-get-in">
        {words('cannot')}
      </ButtonLink>
      <Button variant="bare" size="mid" onClick={() => void phone.refresh()}>
        {words('look')}
      </Button>
      <WhomToCall />
    </PhoneState>
  )
}

/** The same in the middle of an answer: what is typed stays, and is kept when it is saved. */
export function SessionEnded() {
  const words = useTranslations('shell.signInAgain')
  return (
    <div className="mx-auto w-full max-w-[30rem] px-5 pt-3">
      <Notice icon="lock" tone="amber" role="alert">
        <b>{words('title')}</b> {words('kept')} <a href="/j">{words('code')}</a>
      </Notice>
    </div>
  )
}
