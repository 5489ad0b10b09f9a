'use client'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { CalendarDay } from '@/domain/calendar-day'
import { useDates } from '@/messages/use-dates'
import { useSaving } from '@/offline/use-saving'
import { NotKept } from '@/record/not-kept'
import { BackButton } from '@/ui/back-button'
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
  /** 'left' once it leads away from here. */
  onSave: () => Promise<'left' | 'stays'>
  children: ReactNode
}) {
  const words = useTranslations('ownEntries')
  const dates = useDates()
  const { save, isBusy, isMissed } = useSaving()
  const form = useInvalidFocus(props.faults)
  return (
    <PhonePage
      bar={
        <>
          <BackButton>{words('back')}</BackButton>
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
          void save(props.onSave)
        }}
      >
        <h1 className="mt-2">{props.title}</h1>
        {props.children}
        <NotKept isMissed={isMissed} />
        <Button type="submit" variant="main" size="big" busy={isBusy}>
          {props.saveWord}
        </Button>
      </form>
    </PhonePage>
  )
}
