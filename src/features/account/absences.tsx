'use client'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useTRPC } from '@/trpc/provider'
import { errorCodeOf } from '@/trpc/refusal'
import { Notice } from '@/ui/notice'
import { Loading } from '@/ui/skeleton'
import { AbsenceForm } from './absence-form'
import { AbsenceList } from './absence-list'

/** When one is away and who covers, for whom one covers oneself, which other colleagues are away, and another absence to
 * note: one's own, or that of a colleague who is ill. */
export function Absences() {
  const words = useTranslations('account.away')
  const errors = useTranslations('errors')
  const covers = useQuery(useTRPC().account.covers.queryOptions())
  return (
    <section id="absences" className="panel panel-body stack-wide" aria-labelledby="absences-title">
      <div>
        <h2 id="absences-title">{words('title')}</h2>
        <p className="small soft mt-1">{words('about')}</p>
      </div>
      {covers.isPending ? <Loading word={words('loading')} heights={[10]} /> : null}
      {covers.isError ? (
        <Notice icon="alert" tone="amber" role="alert">
          {errors(errorCodeOf(covers.error))}
        </Notice>
      ) : null}
      {covers.data === undefined ? null : (
        <>
          {(['own', 'covering', 'others'] as const).map((whose) => (
            <AbsenceList key={whose} whose={whose} absences={covers.data[whose]} />
          ))}
          {covers.data.clinicians.length < 2 ? (
            <p>{words('nobody')}</p>
          ) : (
            <AbsenceForm today={covers.data.today} clinicians={covers.data.clinicians} />
          )}
        </>
      )}
    </section>
  )
}
