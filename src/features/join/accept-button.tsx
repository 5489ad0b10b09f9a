'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import type { JoinInvitation } from './join-invitation'
import { redeemCode } from './redeem-code'
import type { JoinFault } from './redeem-code'
import { useReady } from './use-ready'

/** The one tap: what is kept is accepted, the code is used up, the phone is signed in. */
export function AcceptButton({ invitation }: { invitation: JoinInvitation }) {
  const words = useTranslations('join')
  const errors = useTranslations('errors')
  const isReady = useReady()
  const [isBusy, setBusy] = useState(false)
  const [fault, setFault] = useState<JoinFault | null>(null)
  const accept = async () => {
    setBusy(true)
    const found = await redeemCode(invitation.code)
    setFault(found)
    if (found === null) window.location.assign('/today')
    else setBusy(false)
  }
  return (
    <>
      {fault === null ? null : (
        <Notice icon="alert" tone="amber" role="alert">
          <p>{errors(fault)}</p>
          <p>
            {invitation.clinicTelephone === ''
              ? words('askAny')
              : words('ask', { clinic: invitation.clinicName, telephone: invitation.clinicTelephone })}
          </p>
        </Notice>
      )}
      <Button variant="main" size="big" busy={isBusy} disabled={!isReady} onClick={() => void accept()}>
        {words(isBusy ? 'accepting' : invitation.kind === 'phone' ? 'open' : 'accept')}
      </Button>
      <p className="small soft text-center">{words('stays')}</p>
      <p className="small text-center">
        <a href="/cannot-get-in">{words('cannot')}</a>
      </p>
    </>
  )
}
