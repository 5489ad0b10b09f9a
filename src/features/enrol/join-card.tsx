'use client'
import { useTranslations } from 'next-intl'
import { formatJoinCode } from '@/domain/join-code'
import type { Language } from '@/domain/person'
import { useDates } from '@/messages/use-dates'
import { JoinState } from './join-state'
import { LinkText } from './link-text'
import { QrCode } from '@/ui/qr-code'
import { Unreachable } from './unreachable'

type Invitation = { code: string; link: string; reachable: boolean; expiresAt: string }

/** The code for a phone's camera, the same to be read out, and whether the phone has come. */
export function JoinCard(props: {
  patientId: string
  name: string
  language: Language
  invitation: Invitation
  /** One level below the heading that it stands under. */
  heading: 'h2' | 'h3'
}) {
  const { invitation, language, heading: Heading } = props
  const words = useTranslations('enrol.card')
  const dates = useDates()
  const code = invitation.code.replaceAll(/[^0-9A-Z]/g, '')
  const site = invitation.link.replace(/^https?:\/\//, '').replace(/\/j\/.*$/, '/j')
  return (
    <div className="stack-wide">
      {invitation.reachable ? null : <Unreachable code={code} />}
      <section
        className="panel grid gap-x-6 gap-y-5 p-6 sm:grid-cols-[minmax(12rem,17rem)_minmax(0,1fr)]"
        aria-label={words('title')}
      >
        <QrCode text={invitation.link} label={words('qr')} />
        <div className="stack">
          <Heading>{words('title')}</Heading>
          <p>{words('opens', { language })}</p>
          <p>
            <span className="small soft">{words('type', { site })}</span>
            <br />
            <b className="code">{formatJoinCode(code)}</b>
          </p>
          <p className="small soft">
            {words('until', { until: dates.moment(invitation.expiresAt, 'weekday') })}
          </p>
          <LinkText link={invitation.link} />
        </div>
        <JoinState patientId={props.patientId} name={props.name} />
      </section>
    </div>
  )
}
