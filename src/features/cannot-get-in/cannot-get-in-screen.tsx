'use client'
import { useTranslations } from 'next-intl'
import { AppLink } from '@/ui/app-link'
import { ButtonLink } from '@/ui/button-link'
import { Notice } from '@/ui/notice'
import { PageHead } from '@/ui/desk-page'

const staffCases = ['password', 'invited', 'throttled', 'administrator'] as const
const patientSteps = ['ask', 'then', 'lost'] as const

/** Whom to ask, in words: no clinic is known here, so no number can be given. */
export function CannotGetInScreen() {
  const words = useTranslations('cannotGetIn')
  return (
    <main className="page max-w-5xl">
      <PageHead
        above={
          <p className="small">
            <AppLink href="/sign-in">{words('back')}</AppLink>
          </p>
        }
        title={words('title')}
        below={words('about')}
      />
      <div className="cols cols-even">
        <section className="panel panel-body stack-wide content-start" aria-labelledby="as-patient">
          <h2 id="as-patient">{words('patient.title')}</h2>
          {patientSteps.map((step) => (
            <p key={step}>{words(`patient.${step}`)}</p>
          ))}
          <p>
            <ButtonLink href="/j" size="touch">
              {words('patient.code')}
            </ButtonLink>
          </p>
        </section>
        <section className="panel panel-body stack-wide content-start" aria-labelledby="as-staff">
          <h2 id="as-staff">{words('staff.title')}</h2>
          {staffCases.map((one) => (
            <p key={one}>{words(`staff.${one}`)}</p>
          ))}
          <p>
            <ButtonLink href="/i" size="touch">
              {words('staff.code')}
            </ButtonLink>
          </p>
        </section>
      </div>
      <div className="mt-5">
        <Notice icon="phone" tone="amber">
          {words('urgent')}
        </Notice>
      </div>
    </main>
  )
}
