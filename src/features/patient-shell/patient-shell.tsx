'use client'
import { usePathname, useSelectedLayoutSegment } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect } from 'react'
import type { ReactNode } from 'react'
import { startPhone } from '@/offline/browser-phone'
import { isSignedOut } from '@/offline/phone-view'
import type { PhoneView } from '@/offline/phone-view'
import { usePhoneView } from '@/offline/use-phone'
import { Loading } from '@/ui/skeleton'
import { NobodyHere, NoStorage, OutOfReach } from './closed-phone'
import { PatientTabs } from './patient-tabs'
import { SessionEnded, SignInAgain } from './sign-in-again'
import { useTextSize } from './use-text-size'

/** Screens on which somebody may be in the middle of an answer: an ended session does not take them away. */
const answering = new Set(['log', 'entries', 'stop'])

/**
 * The phone's frame: opens what is kept here, and shows a screen once a record is known.
 * @param stop the stop screen: shown at its address without asking the server for anything
 */
export function PatientShell({ stop, children }: { stop: ReactNode; children: ReactNode }) {
  const view = usePhoneView()
  const screen = useSelectedLayoutSegment() ?? ''
  useEffect(startPhone, [])
  useTextSize(view)
  return (
    <div className="flex min-h-dvh flex-col [&>.phone]:min-h-0 [&>.phone]:flex-1">
      {isSimulated(view) ? <SimulatedMark /> : null}
      <Inside view={view} screen={screen} stop={stop}>
        {children}
      </Inside>
      <PatientTabs screen={screen} />
    </div>
  )
}

const isSimulated = (view: PhoneView) => view.phase === 'open' && view.kept?.opened.simulated === true

function SimulatedMark() {
  const words = useTranslations('shell')
  return <p className="tiny bg-sunk soft py-1 text-center">{words('simulated')}</p>
}

function Inside(props: { view: PhoneView; screen: string; stop: ReactNode; children: ReactNode }) {
  const { view, screen } = props
  const path = usePathname()
  switch (view.phase) {
    case 'opening':
      return <Waiting />
    case 'nobody':
      return <NobodyHere />
    case 'unreachable':
      return <OutOfReach />
    case 'no-storage':
      return <NoStorage />
    case 'open':
      break
  }
  if (isSignedOut(view) && !answering.has(screen)) return <SignInAgain queue={view.queue} />
  if (view.kept === null) return view.reading === 'reading' ? <Waiting /> : <OutOfReach />
  return (
    <>
      {isSignedOut(view) ? <SessionEnded /> : null}
      {path === '/stop' && screen !== 'stop' ? props.stop : props.children}
    </>
  )
}

function Waiting() {
  const words = useTranslations('shell')
  return (
    <main className="phone phone-main pt-5">
      <Loading word={words('loading')} heights={[3, 4, 12, 3.5, 6]} />
    </main>
  )
}
