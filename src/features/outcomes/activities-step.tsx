'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ACTIVITY_LENGTH } from '@/domain/outcome'
import { linesOf, wrongLine } from '@/domain/outcome-sitting'
import { Button } from '@/ui/button'
import { CheckField } from '@/ui/check-field'
import { PhonePage } from '@/ui/phone-page'
import { TextField } from '@/ui/text-field'
import { useAskedHeading } from '@/ui/use-asked-heading'
import { useInvalidFocus } from '@/ui/use-invalid-focus'
import { StepBar } from './step-bar'
import type { StepProps } from './use-outcome-flow'

const notTried = {}

/** Up to three things that matter to the patient. What was named before keeps its words, and may be left out. */
export function ActivitiesStep({ sitting, flow }: StepProps) {
  const words = useTranslations('outcomes.activities')
  const errors = useTranslations('errors')
  const headingId = useAskedHeading()
  const [tried, setTried] = useState(notTried)
  const focus = useInvalidFocus(tried)
  const { known, kept } = sitting
  const wrong = tried === notTried ? null : wrongLine(sitting)
  const lines = linesOf(sitting)
  const type = (line: number, text: string) => {
    flow.change({ ...sitting, typed: lines.map((before, at) => (at === line ? text : before)) })
  }
  const go = () => {
    setTried({})
    if (wrongLine(sitting) === null) flow.answer({ ...sitting, isNamed: true })
  }
  return (
    <PhonePage bar={<StepBar sitting={sitting} step="activities" />}>
      <form
        ref={focus}
        noValidate
        className="stack-wide"
        onSubmit={(event) => {
          event.preventDefault()
          go()
        }}
      >
        <div>
          <h1 id={headingId} tabIndex={-1}>
            {words('question')}
          </h1>
          <p className="soft">{words(known.length === 0 ? 'first' : 'again')}</p>
        </div>
        {known.length === 0 ? null : (
          <fieldset className="stack-wide">
            <legend className="field-label">{words('known')}</legend>
            {known.map((wording) => (
              <CheckField
                key={wording}
                label={<span dir="auto">{wording}</span>}
                checked={kept.includes(wording)}
                onChange={(event) => {
                  const isKept = event.target.checked
                  const next = known.filter((one) => (one === wording ? isKept : kept.includes(one)))
                  flow.change({ ...sitting, kept: next })
                }}
              />
            ))}
            <p className="small soft">{words('leaveOut')}</p>
          </fieldset>
        )}
        {lines.map((text, line) => (
          <TextField
            key={line}
            label={known.length === 0 ? words('line', { at: String(line + 1) }) : words('more')}
            hint={line === 0 ? words('hint') : undefined}
            maxLength={ACTIVITY_LENGTH}
            dir="auto"
            value={text}
            error={wrong?.line === line ? errors(wrong.code) : null}
            onChange={(event) => {
              type(line, event.target.value)
            }}
          />
        ))}
        <Button type="submit" variant="main" size="big">
          {words('go')}
        </Button>
      </form>
    </PhonePage>
  )
}
