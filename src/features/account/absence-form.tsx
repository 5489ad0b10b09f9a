'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { SubmitEvent } from 'react'
import type { CalendarDay } from '@/domain/calendar-day'
import { isolated } from '@/messages/isolated'
import { useDates } from '@/messages/use-dates'
import { readDay } from '@/record/read-day'
import { newId } from '@/trpc/new-id'
import { useTRPC } from '@/trpc/provider'
import { errorCodeOf, refusalOf } from '@/trpc/refusal'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { SelectField } from '@/ui/select-field'
import { TextField } from '@/ui/text-field'
import { useInvalidFocus } from '@/ui/use-invalid-focus'

const nothing = { from: '', to: '', coveringId: '' }
type Typed = typeof nothing

/** From when to when one is away, and which colleague covers. What is not taken stays as it was typed. */
export function AbsenceForm(props: {
  today: CalendarDay
  colleagues: readonly { id: string; name: string }[]
}) {
  const words = useTranslations('account.away')
  const errors = useTranslations('errors')
  const dates = useDates()
  const trpc = useTRPC()
  const queries = useQueryClient()
  const [typed, setTyped] = useState<Typed>(nothing)
  const [id, setId] = useState(newId)
  const [noted, setNoted] = useState<{ name: string; from: CalendarDay; to: CalendarDay } | null>(null)
  const [missing, setMissing] = useState<Partial<Record<keyof Typed, true>>>({})
  const plan = useMutation({
    ...trpc.account.planCover.mutationOptions(),
    onSuccess: () => {
      setTyped(nothing)
      setId(newId())
      return queries.invalidateQueries(trpc.account.covers.queryFilter())
    },
  })
  const form = useInvalidFocus(plan.error ?? missing)
  const refusal = refusalOf(plan.error)
  const errorAt = (field: keyof Typed) => {
    if (missing[field] === true && typed[field] === '') return words(`wrong.${field}`)
    if (refusal?.field !== field) return null
    if (refusal.code === 'range-too-long') return words('wrong.long')
    return refusal.code === 'end-before-start' ? words('wrong.backwards') : errors(refusal.code)
  }
  const at = (field: keyof Typed) => ({
    value: typed[field],
    error: errorAt(field),
    onChange: ({ target }: { target: { value: string } }) => {
      setTyped({ ...typed, [field]: target.value })
      setNoted(null)
      plan.reset()
    },
  })
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const [from, to] = [readDay(typed.from), readDay(typed.to)]
    const { coveringId } = typed
    setMissing({
      ...(from === null && { from: true }),
      ...(to === null && { to: true }),
      ...(coveringId === '' && { coveringId: true }),
    })
    const name = props.colleagues.find((one) => one.id === coveringId)?.name
    if (from === null || to === null || name === undefined || plan.isPending) return
    const onSuccess = () => {
      setNoted({ name, from, to })
    }
    plan.mutate({ id, from, to, coveringId }, { onSuccess })
  }
  return (
    <form ref={form} className="grid max-w-md gap-4" noValidate onSubmit={submit}>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField type="date" label={words('from')} min={props.today} {...at('from')} />
        <TextField type="date" label={words('to')} min={typed.from || props.today} {...at('to')} />
      </div>
      <SelectField
        label={words('who')}
        options={[
          { value: '', label: words('choose') },
          ...props.colleagues.map((one) => ({ value: one.id, label: one.name })),
        ]}
        {...at('coveringId')}
      />
      {plan.isError && (refusal === null || refusal.field === null) ? (
        <Notice icon="alert" tone="amber" role="alert">
          {errors(errorCodeOf(plan.error))}
        </Notice>
      ) : null}
      <div className="row">
        <Button type="submit" busy={plan.isPending}>
          {words('plan')}
        </Button>
        <p className="small soft" role="status">
          {noted === null
            ? ''
            : words('planned', {
                name: isolated(noted.name),
                from: dates.day(noted.from, 'short'),
                to: dates.day(noted.to, 'short'),
              })}
        </p>
      </div>
    </form>
  )
}
