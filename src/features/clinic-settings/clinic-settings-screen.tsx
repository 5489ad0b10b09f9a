'use client'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useTRPC } from '@/trpc/provider'
import { PageHead } from '@/ui/desk-page'
import { Notice } from '@/ui/notice'
import { BackgroundWork } from './background-work'
import { MissingSettings } from './missing-settings'
import { SettingsForm } from './settings-form'

/** What patients and the team read about the clinic, kept by its administrators. */
export function ClinicSettingsScreen() {
  const words = useTranslations('clinicSettings')
  const { data } = useSuspenseQuery(useTRPC().clinic.settings.queryOptions())
  return (
    <div className="mx-auto max-w-184">
      <PageHead title={words('title')} below={words('about')} />
      {data.missing.length > 0 ? (
        <div className="mb-5">
          <Notice icon="info" tone="amber">
            <MissingSettings missing={data.missing} />
          </Notice>
        </div>
      ) : null}
      <SettingsForm settings={data.settings} />
      <BackgroundWork />
    </div>
  )
}
