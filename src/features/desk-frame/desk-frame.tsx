'use client'
import { usePathname } from 'next/navigation'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { DeskPage } from '@/ui/desk-page'
import { SkipLink } from '@/ui/skip-link'
import { Tag } from '@/ui/tag'
import { TopBar } from '@/ui/top-bar'
import type { RouterOutputs } from '@/trpc/api'
import { SessionEnded } from './session-ended'
import { SignOut } from './sign-out'

type Me = Pick<RouterOutputs['account']['me'], 'name' | 'clinician' | 'admin' | 'clinic'>

const treatment = ['library', 'templates'] as const
const administration = ['clinic', 'team'] as const

/** The top bar of every staff page, with what finds patients and pages, and the page below it. Without `me` (nobody signed in)
 * only the page. */
export function DeskFrame({ me, find, children }: { me: Me | null; find?: ReactNode; children: ReactNode }) {
  const words = useTranslations('desk')
  const path = usePathname()
  if (me === null) return <DeskPage>{children}</DeskPage>
  const caseload = { href: '/caseload', label: words('caseload'), current: isCaseload(path) }
  const linkTo = (page: (typeof treatment | typeof administration)[number]) => ({
    href: `/${page}`,
    label: words(page),
    current: path === `/${page}`,
  })
  const links = [
    ...(me.clinician ? [caseload, ...treatment.map(linkTo)] : []),
    ...(me.admin ? administration.map(linkTo) : []),
  ]
  return (
    <DeskPage
      top={
        <>
          <SkipLink target="main">{words('skip')}</SkipLink>
          <TopBar
            brand={words('brand')}
            homeHref={me.clinician ? '/caseload' : '/clinic'}
            navLabel={words('pages')}
            links={links}
            middle={
              <>
                {me.clinic.simulated ? <Tag>{words('simulated')}</Tag> : null}
                {find}
              </>
            }
            end={<SignOut name={me.name} atAccount={path === '/account'} />}
          />
        </>
      }
    >
      <SessionEnded />
      {children}
    </DeskPage>
  )
}

const isCaseload = (path: string) =>
  path === '/caseload' || path === '/enrol' || path.startsWith('/patients/')
