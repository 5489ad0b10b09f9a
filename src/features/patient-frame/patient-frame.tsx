'use client'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { useTRPC } from '@/trpc/provider'
import { AppLink } from '@/ui/app-link'
import { ButtonLink } from '@/ui/button-link'
import { PageHead } from '@/ui/desk-page'
import { telephoneAddress } from '@/ui/telephone-address'
import { PatientLine } from './patient-line'
import { TakeOver } from './take-over'

/** Whose record this is, and the ways through it. */
export function PatientFrame({ patientId, children }: { patientId: string; children: ReactNode }) {
  const words = useTranslations('patientFrame')
  const { data } = useSuspenseQuery(useTRPC().patient.open.queryOptions({ patientId }))
  const path = usePathname()
  const here = `/patients/${patientId}`
  const tabs = [
    { href: here, label: words('picture') },
    { href: `${here}/entries`, label: words('entries') },
    { href: `${here}/exercises`, label: words('exercises') },
    { href: `${here}/notes`, label: words('notes') },
    { href: `${here}/screening`, label: words('screening') },
    { href: `${here}/measures`, label: words('measures') },
    { href: `${here}/details`, label: words('details') },
  ]
  const { telephone } = data.patient
  return (
    <>
      <div className="-mt-3 -mb-2.5">
        <PageHead
          title={data.patient.name}
          below={
            <>
              <PatientLine opened={data} /> <TakeOver patient={data.patient} owner={data.owner} />
            </>
          }
          actions={
            <>
              {telephone === null ? null : (
                <ButtonLink
                  plain
                  icon="phone"
                  href={telephoneAddress(telephone)}
                  aria-label={words('ring', { name: data.patient.name, telephone })}
                >
                  {telephone}
                </ButtonLink>
              )}
              <ButtonLink variant="lead" href={`${here}/appointment`}>
                {words('appointment')}
              </ButtonLink>
              <ButtonLink href={`${here}/code`}>{words('code')}</ButtonLink>
              <ButtonLink href={`${here}/paper`}>{words('paper')}</ButtonLink>
              <ButtonLink href={`${here}/programme`}>{words('programme')}</ButtonLink>
            </>
          }
        />
      </div>
      <nav className="subtabs" aria-label={words('tabs')}>
        {tabs.map((tab) => (
          <AppLink key={tab.href} href={tab.href} aria-current={path === tab.href ? 'page' : undefined}>
            {tab.label}
          </AppLink>
        ))}
      </nav>
      {children}
    </>
  )
}
