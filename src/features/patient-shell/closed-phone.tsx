'use client'
import { useTranslations } from 'next-intl'
import { phone } from '@/offline/browser-phone'
import { Button } from '@/ui/button'
import { ButtonLink } from '@/ui/button-link'
import { PhoneState } from './phone-state'
import { WhomToCall } from './whom-to-call'

/** No one is signed in on this phone. */
export function NobodyHere() {
  const words = useTranslations('shell.nobody')
  return (
    <PhoneState icon="lock" title={words('title')} about={<p>{words('about')}</p>}>
      <ButtonLink plain variant="main" size="big" href="/j">
        {words('code')}
      </ButtonLink>
      <ButtonLink plain size="mid" href="/cannot-get-in">
        {words('cannot')}
      </ButtonLink>
    </PhoneState>
  )
}

const startAgain = () => void phone.start()

/** Nothing is known yet and the clinic does not answer. */
export function OutOfReach() {
  const words = useTranslations('shell.unreachable')
  return (
    <PhoneState role="alert" icon="offline" title={words('title')} about={<p>{words('about')}</p>}>
      <Button variant="main" size="big" onClick={startAgain}>
        {words('again')}
      </Button>
      <WhomToCall />
    </PhoneState>
  )
}
