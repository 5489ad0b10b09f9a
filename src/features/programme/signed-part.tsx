'use client'
import { useTranslations } from 'next-intl'
import { addDays } from '@/domain/calendar-day'
import type { RecordFacts } from '@/domain/record'
import { halved } from '@/domain/step'
import { useDates } from '@/messages/use-dates'
import { Button } from '@/ui/button'
import { CheckField } from '@/ui/check-field'
import { SelectField } from '@/ui/select-field'
import { TextField } from '@/ui/text-field'
import type { FormPart } from './form-part'
import { rungMinutes } from './ramp-form'
import { readDay } from '@/record/read-day'
import { readRungNumber } from './read-form'

const FOUR_WEEKS = 28

/** What the clinician signs with the programme: the flare plan and a standing approval, their limits in words. */
export function SignedPart({ form, onChange, errorAt, record }: FormPart & { record: RecordFacts }) {
  const words = useTranslations('programme.signed')
  const dates = useDates()
  const brisk = rungMinutes(form)[form.startRung - 1] ?? null
  const until = readDay(form.untilDay)
  const upTo = readRungNumber(form.upToRung)
  const minutes = upTo === null ? null : (rungMinutes(form)[upTo - 1] ?? null)
  const rungOptions = form.rungs.map((value, place) => ({
    value: String(place + 1),
    label: words('rungOption', { rung: place + 1, minutes: value }),
  }))
  // A ladder made shorter: what was chosen stays chosen, and is refused at the field.
  const isThere = rungOptions.some(({ value }) => value === form.upToRung)
  const gone = isThere ? [] : [{ value: form.upToRung, label: words('rungGone', { rung: form.upToRung }) }]
  return (
    <section className="panel panel-body stack-wide" aria-labelledby="signed-part">
      <div>
        <h2 id="signed-part">{words('title')}</h2>
        <p className="small soft">{words('about')}</p>
      </div>
      <div className="facts-row">
        <div className="stack">
          <CheckField
            label={words('flare')}
            checked={form.flarePlan}
            onChange={(event) => {
              onChange({ ...form, flarePlan: event.target.checked })
            }}
          />
          <p className="small soft">
            {words('flareLimits', { minutes: brisk === null ? 0 : halved(brisk) })}
          </p>
        </div>
        {form.hasApproval ? (
          <div className="stack">
            <div className="row items-start">
              <div className="w-[min(12rem,100%)]">
                <SelectField
                  label={words('upToRung')}
                  value={form.upToRung}
                  options={[...rungOptions, ...gone]}
                  error={errorAt('standing.upToRung')}
                  onChange={(event) => {
                    onChange({ ...form, upToRung: event.target.value })
                  }}
                />
              </div>
              <div className="w-[min(11rem,100%)]">
                <TextField
                  type="date"
                  label={words('untilDay')}
                  value={form.untilDay}
                  error={errorAt('standing.untilDay')}
                  onChange={(event) => {
                    onChange({ ...form, untilDay: event.target.value })
                  }}
                />
              </div>
            </div>
            {until === null || minutes === null ? null : (
              <p className="small soft">
                {words('approvalLimits', { rung: upTo ?? 0, minutes, day: dates.day(until, 'weekday') })}
              </p>
            )}
            <span>
              <Button
                size="small"
                onClick={() => {
                  onChange({ ...form, hasApproval: false })
                }}
              >
                {words('noApproval')}
              </Button>
            </span>
          </div>
        ) : (
          <div className="stack">
            <p>
              <b>{words('approval')}</b> <span className="soft">{words('off')}</span>
            </p>
            <p className="small soft">{words('approvalAbout')}</p>
            <span>
              <Button
                size="small"
                onClick={() => {
                  onChange({
                    ...form,
                    hasApproval: true,
                    upToRung: String(form.rungs.length),
                    untilDay: addDays(readDay(form.startDay) ?? record.today, FOUR_WEEKS),
                  })
                }}
              >
                {words('signOne')}
              </Button>
            </span>
          </div>
        )}
      </div>
    </section>
  )
}
