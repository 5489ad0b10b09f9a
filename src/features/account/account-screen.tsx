'use client'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useTRPC } from '@/trpc/provider'
import { PageHead } from '@/ui/desk-page'
import { Tag } from '@/ui/tag'
import { Absences } from './absences'
import { ChangePassword } from './change-password'
import { OwnLanguage } from './own-language'
import { SignOutHere } from './sign-out-here'

/** What everyone who works at the clinic may see and change about themselves. */
export function AccountScreen() {
  const words = useTranslations('account')
  const { data: me } = useSuspenseQuery(useTRPC().account.me.queryOptions())
  const facts = [
    ['name', me.name],
    ['email', me.email],
    ['clinic', me.clinic.name],
  ] as const
  return (
    <div className="mx-auto max-w-160">
      <PageHead title={words('title')} />
      <div className="grid grid-cols-1 gap-5">
        <section className="panel panel-body stack" aria-labelledby="own">
          <h2 id="own">{words('who')}</h2>
          <dl className="grid grid-cols-1 gap-3">
            {facts.map(([fact, value]) => (
              <div key={fact}>
                <dt className="small soft">{words(fact)}</dt>
                <dd className="break-words">{value}</dd>
              </div>
            ))}
            <div>
              <dt className="small soft">{words('roles')}</dt>
              <dd className="row mt-1 gap-2">
                {me.clinician ? <Tag>{words('clinician')}</Tag> : null}
                {me.admin ? <Tag>{words('admin')}</Tag> : null}
              </dd>
            </div>
          </dl>
          <p className="small soft">{words('changeWho')}</p>
        </section>
        <Absences />
        <OwnLanguage language={me.language} />
        <ChangePassword email={me.email} />
        <SignOutHere />
      </div>
    </div>
  )
}
