'use client'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { RecordSummary } from '@/domain/record-figures'
import type { Audience } from './audience'

type Said = {
  summary: RecordSummary
  id: string
  /** Days that somebody picked: what is not of them says so. */
  chosen?: boolean | undefined
}

const strong = { b: (chunks: ReactNode) => <b>{chunks}</b> }

/** The sentence under the picture's title: counts first, then pain, which is as of today whatever days are shown. */
function ClinicSummary({ summary, id, chosen = false }: Said) {
  const t = useTranslations('record.summary')
  const { code, done, due, missing, painThen, painNow } = summary
  const days = code === 'days' ? t('days', { done, due, missing }) : t(code)
  const of = chosen ? 'now' : 'usual'
  const pain =
    painThen !== null && painNow !== null
      ? t('pain', { of, before: painThen, now: painNow })
      : t('pain-unknown', { of })
  return (
    <p className="small soft" id={id}>
      {code === 'no-programme' ? days : `${days} ${pain}`}
    </p>
  )
}

/** The answer first, in the patient's words; then the days it rests on. */
function OwnSummary({ summary, id }: Said) {
  const t = useTranslations('record.summary')
  const { code, done, due, missing, pain, painThen, painNow } = summary
  return (
    <section className="say" id={id}>
      {pain !== 'insufficient' && painThen !== null && painNow !== null ? (
        <p className="lead">{t.rich(`own-${pain}`, { ...strong, before: painThen, now: painNow })}</p>
      ) : null}
      <p className="soft">
        {code === 'days'
          ? t('own-days', { done, due, missing })
          : t(code === 'no-programme' ? code : 'own-nothing-due')}{' '}
        {pain === 'insufficient' && code === 'days' ? t('own-insufficient') : null}
      </p>
    </section>
  )
}

/** One sentence that says what the picture shows; it is also the picture's accessible description. */
export function RecordSentence(props: Said & { audience: Audience }) {
  return props.audience === 'own' ? <OwnSummary {...props} /> : <ClinicSummary {...props} />
}
