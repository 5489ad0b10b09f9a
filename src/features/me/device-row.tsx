'use client'
import { useTranslations } from 'next-intl'
import type { CalendarDay } from '@/domain/calendar-day'
import { useDates } from '@/messages/use-dates'
import { inTheNameOf, phoneClient } from '@/trpc/phone-client'
import { Tag } from '@/ui/tag'
import { AskedButton } from './asked-button'
import type { OwnDevices } from './use-own-devices'

/** One device in words. This very one is left by signing out, which knows what has not been sent yet. */
export function DeviceRow(props: {
  device: OwnDevices['devices'][number]
  today: CalendarDay
  whose: string
  onEnded: () => Promise<void>
}) {
  const { device, today } = props
  const words = useTranslations('devices')
  const dates = useDates()
  const name = words('name', {
    system: words(`system.${device.system}`),
    browser: words(`browser.${device.browser}`),
  })
  const near = (day: CalendarDay) => dates.near(day, today) ?? dates.listed(day, today)
  const end = () => phoneClient.me.endDevice.mutate({ deviceId: device.id }, inTheNameOf(props.whose))
  return (
    <li className="list-row flex-wrap">
      <div className="min-w-[min(11rem,100%)] flex-1">
        <p className="row gap-2">
          <b>{name}</b>
          {device.here ? <Tag>{words('here')}</Tag> : null}
        </p>
        <p className="small soft">{words('lastUsed', { day: near(device.lastUsed) })}</p>
        <p className="small soft">{words('since', { day: near(device.since) })}</p>
      </div>
      {device.here ? null : (
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
      )}
    </li>
  )
}
