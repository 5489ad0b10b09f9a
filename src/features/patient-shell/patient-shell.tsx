'use client'
import { usePathname, useSelectedLayoutSegments } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useDeferredValue, useEffect, useSyncExternalStore } from 'react'
import type { ReactNode } from 'react'
import { startPhone } from '@/offline/browser-phone'
import { isOutdated, isSignedOut } from '@/offline/phone-view'
import type { OpenPhone, PhoneView } from '@/offline/phone-view'
import { nearScreenOf } from '@/offline/go-here'
import type { NearScreen } from '@/offline/go-here'
import { usePhoneView } from '@/offline/use-phone'
import { SimulatedMark } from '@/ui/simulated-mark'
import { isAnswering } from './answering'
import { NobodyHere, OutOfReach } from './closed-phone'
import { followNearLink } from './near-links'
import { OutdatedNotice, OutdatedPage } from './outdated'
import { KeepsNothing } from './keeps-nothing'
import { isPatientsAlone, PatientsAlone } from './patients-alone'
import { PatientTabs } from './patient-tabs'
import { SessionEnded, SignInAgain } from './sign-in-again'
import { useTextSize } from './use-text-size'
import { Waiting } from './waiting'
import { useWorker } from './use-worker'

/**
 * The phone's frame: opens what is kept here, and shows a screen once a record is known.
 * @param near the screens of a usual day, by address: shown without asking the server for their page
 */
export function PatientShell({
  near,
  children,
}: {
  near: Record<NearScreen, ReactNode>
  children: ReactNode
}) {
  const words = useTranslations('shell')
  const view = useFirstView()
  const isSimulated = useSimulated(view)
  const path = usePathname()
  const page = useSelectedLayoutSegments()
  // The page as it comes from the server does not know its address; a near screen has an address without a page.
  const isOpen = view.phase === 'open'
  const screen = (isOpen ? path.split('/')[1] : page[0]) ?? ''
  const isShut = isOpen && isSignedOut(view) && !isAnswering(path)
  const nearScreen = path === `/${page.join('/')}` ? null : nearScreenOf(path)
  const isForAll = nearScreen === null && page[0] === 'learn'
  useEffect(startAfterwards, [])
  useWorker()
  useTextSize(view)
  return (
    <div
      className="flex min-h-dvh flex-col [&>.phone]:min-h-0 [&>.phone]:flex-1"
      onClickCapture={followNearLink}
    >
      {isSimulated ? <SimulatedMark words={words('simulated')} /> : null}
      <Inside view={view} isShut={isShut} path={path} isForAll={isForAll}>
        {nearScreen === null ? children : near[nearScreen]}
      </Inside>
      {isShut || (!isOpen && view.phase !== 'opening') ? null : (
        <PatientTabs screen={screen} open={isOpen ? view : null} />
      )}
    </div>
  )
}

/** What the phone holds; at the start with the slow phone's own time to draw its first screen, so that a touch meanwhile
 * is felt. What opens later shows at once. */
function useFirstView(): PhoneView {
  const view = usePhoneView()
  const drawn = useDeferredValue(view)
  const isBefore = drawn.phase === 'opening' || (drawn.phase === 'open' && drawn.kept === null)
  return isBefore ? drawn : view
}

/** In a turn of its own, so that a touch between the page's start and the phone's is felt. */
function startAfterwards(): () => void {
  const timer = setTimeout(startPhone)
  return () => {
    clearTimeout(timer)
  }
}

const never = () => () => undefined
let isMarked: boolean | null = null
/** Cookies are asked of another process, and this one stays as the page came: once is enough. */
const isDemonstration = () => (isMarked ??= /(?:^|; )simulated=yes/.test(document.cookie))
const isUnknown = () => false

/** By the record, or before it is open by the installation's own word: the page itself knows no server. */
function useSimulated(view: PhoneView): boolean {
  const isHere = useSyncExternalStore(never, isDemonstration, isUnknown)
  return isHere || (view.phase === 'open' && view.kept?.opened.simulated === true)
}

type InsideProps = { view: PhoneView; isShut: boolean; path: string; isForAll: boolean; children: ReactNode }

/** @param isForAll the screen tells nothing of anybody: it is read while the phone is being opened, and stands in its page */
function Inside({ view, isShut, path, isForAll, children }: InsideProps) {
  const meanwhile = isForAll ? <Around view={null}>{children}</Around> : <Waiting />
  switch (view.phase) {
    case 'opening':
      return meanwhile
    case 'nobody':
      return <NobodyHere />
    case 'unreachable':
      return <OutOfReach />
    case 'outdated':
      return <OutdatedPage />
    case 'open':
      break
  }
  if (isShut) return <SignInAgain queue={view.queue} />
  if (view.kept === null) return view.reading === 'reading' ? meanwhile : <OutOfReach />
  // A reading of before there were helpers names none.
  const { patient, helper = null } = view.kept.opened
  const isTheirs = helper === null || !isPatientsAlone(path)
  return <Around view={view}>{isTheirs ? children : <PatientsAlone name={patient.name} />}</Around>
}

/** A screen, and above it what hinders this phone. */
function Around({ view, children }: { view: OpenPhone | null; children: ReactNode }) {
  return (
    <>
      {view !== null && isSignedOut(view) ? <SessionEnded /> : null}
      {view !== null && isOutdated(view) ? <OutdatedNotice /> : null}
      {view === null || view.keeps ? null : <KeepsNothing />}
      {children}
    </>
  )
}
