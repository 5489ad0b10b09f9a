'use client'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { CalendarDay } from '@/domain/calendar-day'
import { useDates } from '@/messages/use-dates'
import { Button } from '@/ui/button'
import { PhonePage } from '@/ui/phone-page'
import { useInvalidFocus } from '@/ui/use-invalid-focus'

/** One entry on one page, ending in one button. */
export function CorrectionPage(props: {
  title: string
  day: CalendarDay
  saveWord: string
  /** A new object after each attempt. */
  faults: object
  onSave: () => void
  children: ReactNode
}) {
  const words = useTranslations('ownEntries')
  const dates = useDates()
  const form = useInvalidFocus(props.faults)
  return (
    <PhonePage
      bar={
        <>
          <Button
            variant="quiet"
            size="touch"
            icon="back"
            onClick={() => {
              window.history.back()
            }}
          >
            {words('back')}
          </Button>
          <span className="small soft">{dates.day(props.day, 'short')}</span>
        </>
      }
    >
      <form
        ref={form}
        className="grid gap-5"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          props.onSave()
        }}
      >
        <h1 className="mt-2">{props.title}</h1>
        {props.children}
        <Button type="submit" variant="main" size="big">
          {props.saveWord}
        </Button>
      </form>
    </PhonePage>
  )
}
