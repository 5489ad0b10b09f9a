'use client'
import { useTranslations } from 'next-intl'
import { minutesOf } from '@/domain/entry-check'
import { calendarDaySchema } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import { Button } from '@/ui/button'
import { ButtonLink } from '@/ui/button-link'
import { Chips } from '@/ui/chips'
import { MinuteStepper } from '@/ui/minute-stepper'
import { PhonePage } from '@/ui/phone-page'
import { useState } from 'react'
import { DayChoice } from './day-choice'
import { QuestionHead } from './question-head'
import { TimedLine } from './timed-line'
import { TooEarly } from './too-early'
import { minuteChips } from './walk-answers'
import type { WalkFlow } from './use-walk-flow'

/** The programme's first day, where that has come and the walk that ends now began before it. */
function beganTooEarly(refusal: WalkFlow['refusal'], today: CalendarDay): CalendarDay | null {
  if (refusal?.code !== 'before-programme') return null
  const firstDay = calendarDaySchema.safeParse(refusal.details['firstDay']).data
  return firstDay !== undefined && firstDay <= today ? firstDay : null
}

/** How many minutes, and on which day. */
export function MinutesStep({ flow, today }: { flow: WalkFlow; today: CalendarDay }) {
  const words = useTranslations('logWalk')
  const errors = useTranslations('errors')
  const [isTried, setTried] = useState(false)
  const { answers, usual, refusal } = flow
  const minutes = minutesOf(answers.minutes)
  const tooEarly = answers.day === null ? beganTooEarly(refusal, today) : null
  const isAtDay = refusal !== null && refusal.code !== 'minutes-out-of-range' && tooEarly === null
  const atDay = isAtDay ? refusal.code : null
  const label =
    minutes === null
      ? words('goOn')
      : words(minutes === usual && answers.day === null ? 'logUsual' : 'log', { minutes })
  return (
    <PhonePage
      main="ask"
      bar={
        <>
          <ButtonLink variant="quiet" size="touch" icon="close" href="/today">
            {words('close')}
          </ButtonLink>
          <span className="small soft">{words('title')}</span>
        </>
      }
    >
      <QuestionHead>{words('howMany')}</QuestionHead>
      {answers.timed !== null && atDay === null ? (
        <TimedLine
          timed={answers.timed}
          today={today}
          onOther={() => {
            flow.setAnswers({ ...answers, timed: null })
          }}
        />
      ) : (
        <DayChoice
          today={today}
          day={answers.day}
          error={
            atDay === null && isTried && answers.day === '' ? words('dayMissing') : atDay && errors(atDay)
          }
          onChoose={(day) => {
            setTried(false)
            flow.setAnswers({ ...answers, day, endedAt: null, timed: null })
          }}
        />
      )}
      {tooEarly === null ? null : <TooEarly firstDay={tooEarly} />}
      <form
        className="mt-7 grid gap-4"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          flow.takeMinutes()
        }}
      >
        <MinuteStepper
          value={answers.minutes}
          onChange={(typed) => {
            flow.setAnswers({ ...answers, minutes: typed })
          }}
          label={words('minutes')}
          unit={words('unit')}
          lessWord={words('less')}
          moreWord={words('more')}
          error={isTried && minutes === null ? errors('minutes-out-of-range') : null}
        />
        <Chips
          label={words('otherMinutes')}
          chips={minuteChips(usual ?? 10).map((value) => ({
            value,
            label: String(value),
            name: words('minutesName', { minutes: value }),
          }))}
          value={minutes}
          onChange={(chosen) => {
            if (chosen !== null) flow.setAnswers({ ...answers, minutes: String(chosen) })
          }}
        />
        <Button type="submit" variant="main" size="big">
          {label}
        </Button>
        {answers.day === null && answers.timed === null ? (
          <ButtonLink variant="bare" size="mid" wide href="/log/no-walk">
            {words('noWalk')}
          </ButtonLink>
        ) : null}
      </form>
    </PhonePage>
  )
}
