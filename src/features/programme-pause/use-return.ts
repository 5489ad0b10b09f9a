'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import * as z from 'zod/mini'
import { addDays } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import type { Pause, RecordFacts } from '@/domain/record'
import { daysAway, returnItems } from '@/domain/return-proposal'
import type { ReturnProposal } from '@/domain/return-proposal'
import { readDay } from '@/record/read-day'
import { newId } from '@/trpc/new-id'
import { useTRPC } from '@/trpc/provider'
import { SHORTEST_REASON } from './shortest-reason'
import { useStandingProblems } from './use-standing-problems'
import { useTabForm } from './use-tab-form'

/** From a pause that goes on or is to come, or after a break that is over. */
export type Away = { kind: 'pause'; pause: Pause } | { kind: 'break'; proposal: ReturnProposal }

/** `rungs`: chosen otherwise than proposed, by item. */
const formSchema = z.object({ again: z.string(), reason: z.string(), rungs: z.record(z.string(), z.int()) })
type Form = z.infer<typeof formSchema>
const isForm = (value: unknown): value is Form => formSchema.safeParse(value).success

/** Coming back: from which day, on which rungs, and why. */
export function useReturn(props: { patientId: string; record: RecordFacts; away: Away; onDone: () => void }) {
  const { patientId, record, away } = props
  const trpc = useTRPC()
  const queries = useQueryClient()
  const tomorrow = addDays(record.today, 1)
  const [decisionId] = useState(newId)
  const name = away.kind === 'pause' ? away.pause.id : away.proposal.from
  const { form, change, drop } = useTabForm(`return.${patientId}.${name}`, isForm, {
    again: tomorrow,
    reason: '',
    rungs: {},
  })
  const options = {
    onSuccess: () => {
      drop()
      props.onDone()
      return queries.invalidateQueries(trpc.patient.open.queryFilter({ patientId }))
    },
  }
  const resume = useMutation({ ...trpc.programme.resume.mutationOptions(), ...options })
  const back = useMutation({ ...trpc.programme.comeBack.mutationOptions(), ...options })
  const isAhead = away.kind === 'pause' && away.pause.from > record.today
  const again = away.kind === 'pause' ? readDay(form.again) : tomorrow
  const days = daysOf(away, again ?? tomorrow)
  const items = isAhead
    ? []
    : returnItems(record, days).map((one) => ({ ...one, rungAfter: form.rungs[one.item] ?? one.proposed }))
  const isMoved = items.some(({ rung, rungAfter }) => rung !== rungAfter)
  const error = resume.error ?? back.error
  const problems = useStandingProblems(
    {
      ...(again === null
        ? { lastDay: 'invalid' }
        : again < tomorrow
          ? { lastDay: 'start-before-today' }
          : {}),
      ...(isMoved && form.reason.trim().length < SHORTEST_REASON ? { reason: 'reason-missing' } : {}),
    },
    error,
  )
  const edit = (part: Partial<Form>) => {
    change(part)
    resume.reset()
    back.reset()
  }
  return {
    form,
    edit,
    items,
    days,
    again,
    isAhead,
    isMoved,
    problems,
    isPending: resume.isPending || back.isPending,
    choose: (item: string, rung: number) => {
      edit({ rungs: { ...form.rungs, [item]: rung } })
    },
    send: () => {
      if (!problems.mayGo() || again === null) return
      const choice = {
        patientId,
        decisionId,
        rungs: items.map(({ item, rungAfter: rung }) => ({ item, rung })),
        reason: isMoved ? form.reason : null,
      }
      if (away.kind === 'break') back.mutate(choice)
      else
        resume.mutate({
          ...choice,
          pauseId: away.pause.id,
          ...(isAhead ? {} : { lastDay: addDays(again, -1) }),
        })
    },
  }
}

/** Both ends included, up to the eve of the day that is walked again. */
const daysOf = (away: Away, again: CalendarDay): number =>
  away.kind === 'break' ? away.proposal.daysAway : daysAway(away.pause.from, addDays(again, -1))
