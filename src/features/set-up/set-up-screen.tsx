'use client'
import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/ui/button-link'
import { PageHead } from '@/ui/desk-page'
import { SetUpForm } from './set-up-form'

/** The first visitor makes the clinic and its first administrator; later visitors are led to sign-in. */
export function SetUpScreen({ done }: { done: boolean }) {
  const words = useTranslations('setUp')
  return (
    <main className="page page-narrow">
      {done ? (
        <>
          <PageHead title={words('doneTitle')} below={words('doneAbout')} />
          <ButtonLink href="/sign-in" variant="main" size="mid">
            {words('doneAction')}
          </ButtonLink>
        </>
      ) : (
        <>
          <PageHead title={words('title')} below={words('about')} />
          <SetUpForm />
        </>
      )}
    </main>
  )
}
