'use client'
import { useTranslations } from 'next-intl'
import type { CalendarDay } from '@/domain/calendar-day'
import { useDates } from '@/messages/use-dates'
import type { PatientRecord } from '@/offline/use-phone'
import { inTheNameOf, phoneClient } from '@/trpc/phone-client'
import { AskedButton } from './asked-button'
import { InviteHelper } from './invite-helper'
import type { OwnDevices } from './use-own-devices'

/** Who may log for the patient, each to be ended, and the way to invite one more. */
export function Helpers(props: {
  patient: PatientRecord
  helpers: OwnDevices['helpers']
  onChange: () => Promise<void>
}) {
  const words = useTranslations('helpers')
  const { patient, helpers, onChange } = props
  return (
    <section className="stack mt-6" aria-labelledby="helpers">
      <h2 id="helpers">{words('title')}</h2>
      <p>{words('about')}</p>
      {helpers.length === 0 ? null : (
        <ul className="list">
          {helpers.map((helper) => (
            <HelperRow key={helper.id} helper={helper} patient={patient} onEnded={onChange} />
          ))}
        </ul>
      )}
      <InviteHelper patient={patient} onChange={onChange} />
    </section>
  )
}

function HelperRow(props: {
  helper: OwnDevices['helpers'][number]
  patient: PatientRecord
  onEnded: () => Promise<void>
}) {
  const words = useTranslations('helpers')
  const dates = useDates()
  const { helper, patient } = props
  const { today, timeZone } = patient.record
  const { id, name, invitedUntil, lastUsed } = helper
  const near = (day: CalendarDay) => dates.near(day, today) ?? dates.listed(day, today)
  const end = () => phoneClient.me.endHelper.mutate({ helperId: id }, inTheNameOf(patient.patient.id))
  return (
    <li className="list-row flex-wrap">
      <div className="min-w-[min(11rem,100%)] flex-1">
        <b className="wrap-anywhere" dir="auto">
          {name}
        </b>
        <p className="small soft">
          {invitedUntil !== null
            ? words('invited', { until: dates.moment(invitedUntil, 'weekday', timeZone) })
            : lastUsed === null
              ? words('away')
              : words('lastUsed', { day: near(lastUsed) })}
        </p>
      </div>
      <AskedButton
        words={{
          ask: words('end'),
          askLabel: words('endOf', { name }),
          title: words('endTitle', { name }),
          what: words('endAbout'),
          keep: words('keep'),
          do: words('endIt'),
        }}
        work={end}
        onDone={props.onEnded}
      />
    </li>
  )
}
