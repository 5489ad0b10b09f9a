'use client'
import { useTranslations } from 'next-intl'
import { Brand } from '@/ui/brand'
import { PhonePage } from '@/ui/phone-page'
import { Tag } from '@/ui/tag'
import { AcceptButton } from './accept-button'
import { ClosedCode } from './closed-code'
import type { JoinInvitation } from './join-invitation'
import type { CodeRefusal } from './shown-refusal'

const titles = { join: 'title', phone: 'phoneTitle', helper: 'helperTitle' } as const
const parts = {
  join: ['kept', 'sees', 'live'],
  phone: ['same', 'ownPhone', 'live'],
  helper: ['logFor', 'seeLess', 'live'],
} as const

/** What a patient reads before the one tap that signs the phone in: looking has used nothing up. */
export function JoinScreen({ invitation }: { invitation: JoinInvitation }) {
  const words = useTranslations('join')
  const { kind, clinicName, clinicTelephone } = invitation
  return (
    <PhonePage
      bar={
        <>
          <Brand name={words('brand')} />
          {invitation.simulated ? <Tag>{words('simulated')}</Tag> : null}
        </>
      }
      foot={<AcceptButton invitation={invitation} />}
    >
      <h1 className="mt-3 mb-4">
        {words(titles[kind], { clinic: clinicName, name: invitation.name ?? '' })}
      </h1>
      <dl className="grid gap-4">
        {parts[kind].map((part) => (
          <div key={part}>
            <dt>
              <b>{words(`${part}.title`)}</b>
            </dt>
            <dd className="soft">{words(`${part}.about`, { clinic: clinicName })}</dd>
          </div>
        ))}
      </dl>
      {clinicTelephone === '' ? null : (
        <p className="soft mt-4">
          {words.rich('ring', {
            telephone: clinicTelephone,
            link: (chunks) => <a href={`tel:${clinicTelephone.replaceAll(/[^\d+*#]/g, '')}`}>{chunks}</a>,
          })}
        </p>
      )}
    </PhonePage>
  )
}

/** A code that opens nothing: why, whom to ask, and the code as it was given, to be compared. */
export function ClosedJoinScreen({ typed, refusal }: { typed: string; refusal: CodeRefusal }) {
  const words = useTranslations('join')
  return (
    <PhonePage bar={<Brand name={words('brand')} />}>
      <ClosedCode typed={typed} refusal={refusal} />
    </PhonePage>
  )
}
