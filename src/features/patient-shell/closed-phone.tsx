'use client'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { phone } from '@/offline/browser-phone'
import { Button } from '@/ui/button'
import { ButtonLink } from '@/ui/button-link'
import { PhonePage } from '@/ui/phone-page'
import { EmptyState, ErrorState } from '@/ui/page-state'

const Page = ({ children }: { children: ReactNode }) => <PhonePage bar={null}>{children}</PhonePage>

/** No one is signed in on this phone. */
export function NobodyHere() {
  const words = useTranslations('shell.nobody')
  return (
    <Page>
      <EmptyState
        icon="lock"
        title={<h1>{words('title')}</h1>}
        action={
          <div className="stack wide">
            <ButtonLink plain variant="main" size="big" href="/j">
              {words('code')}
            </ButtonLink>
            <ButtonLink plain size="mid" href="/cannot-get-in">
              {words('cannot')}
            </ButtonLink>
          </div>
        }
      >
        {words('about')}
      </EmptyState>
    </Page>
  )
}

/** Nothing is known yet and the clinic does not answer. */
export function OutOfReach() {
  const words = useTranslations('shell.unreachable')
  return (
    <Page>
      <ErrorState
        icon="offline"
        title={<h1>{words('title')}</h1>}
        action={
          <Button variant="main" size="big" onClick={() => void phone.start()}>
            {words('again')}
          </Button>
        }
      >
        {words('about')}
      </ErrorState>
    </Page>
  )
}

/** This browser keeps nothing, so no entry would be safe in it. */
export function NoStorage() {
  const words = useTranslations('shell.noStorage')
  return (
    <Page>
      <ErrorState
        title={<h1>{words('title')}</h1>}
        action={
          <Button size="mid" onClick={() => void phone.start()}>
            {words('again')}
          </Button>
        }
      >
        {words('about')}
      </ErrorState>
    </Page>
  )
}
