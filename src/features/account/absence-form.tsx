'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useSearchParams } from 'next/navigation'
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
type Typed = typeof nothing & { awayId: string }

/** Who is away, from when to when, and which colleague covers: oneself, unless the address names somebody else. What is not taken stays as it was typed. */
export function AbsenceForm(props: {
  today: CalendarDay
  clinicians: readonly { id: string; name: string; isMe: boolean }[]
}) {
  const { clinicians } = props
  const words = useTranslations('account.away')
  const errors = useTranslations('errors')
  const dates = useDates()
  const trpc = useTRPC()
  const queries = useQueryClient()
  const named = useSearchParams().get('away')
  const usual = clinicians.find(({ id }) => id === named) ?? clinicians.find(({ isMe }) => isMe)
  const empty = { ...nothing, awayId: usual?.id ?? '' }
  const [typed, setTyped] = useState<Typed>(empty)
  const [id, setId] = useState(newId)
  const [noted, setNoted] = useState<{ name: string; from: CalendarDay; to: CalendarDay } | null>(null)
  const [missing, setMissing] = useState<Partial<Record<keyof Typed, true>>>({})
  const plan = useMutation({
    ...trpc.account.planCover.mutationOptions(),
    onSuccess: () => {
      setTyped(empty)
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
      const next = { ...typed, [field]: target.value }
      // Nobody covers for themselves.
      setTyped(next.coveringId === next.awayId ? { ...next, coveringId: '' } : next)
      setNoted(null)
      plan.reset()
    },
  })
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const [from, to] = [readDay(typed.from), readDay(typed.to)]
    const { awayId, coveringId } = typed
    setMissing({
      ...(awayId === '' && { awayId: true }),
      ...(from === null && { from: true }),
      ...(to === null && { to: true }),
      ...(coveringId === '' && { coveringId: true }),
    })
    const name = clinicians.find((one) => one.id === coveringId)?.name
    if (from === null || to === null || awayId === '' || name === undefined || plan.isPending) return
    const onSuccess = () => {
      setNoted({ name, from, to })
    }
    plan.mutate({ id, awayId, from, to, coveringId }, { onSuccess })
  }
  return (
    <form ref={form} className="grid max-w-md gap-4" noValidate onSubmit={submit}>
      <SelectField
        label={words('whoIsAway')}
        options={[
          ...(usual === undefined ? [{ value: '', label: words('choose') }] : []),
          ...clinicians.map((one) => ({
            value: one.id,
            label: one.isMe ? words('you', { name: one.name }) : one.name,
          })),
        ]}
        {...at('awayId')}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField type="date" label={words('from')} min={props.today} {...at('from')} />
        <TextField type="date" label={words('to')} min={typed.from || props.today} {...at('to')} />
      </div>
      <SelectField
        label={words('who')}
        options={[
          { value: '', label: words('choose') },
          ...clinicians
            .filter(({ id: one }) => one !== typed.awayId)
            .map((one) => ({ value: one.id, label: one.name })),
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
