'use client'
import { useSuspenseQuery } from '@tanstack/react-query'
import { addDays } from '@/domain/calendar-day'
import { isTakenBack, openRequests, requestedPauses } from '@/domain/pause-request'
import type { PauseRequest } from '@/domain/pause-request'
import { agreedPauses } from '@/domain/record'
import { useTRPC } from '@/trpc/provider'
import { AnswerCard } from './answer-card'
import { AnsweredLine } from './answered-line'

/** How long an answer stands on the page after the days that it is about, so that it can be given anew. */
const SHOWN_AFTER_DAYS = 14

/** On the patient's page: pauses that the patient asks for, to be granted or declined; below them, what was answered. */
export function PauseAnswers({ patientId }: { patientId: string }) {
  const { data } = useSuspenseQuery(useTRPC().patient.open.queryOptions({ patientId }))
  const { record } = data
  // A granted one that goes on, or is to come, stands among the pauses, where it can be ended and called off.
  const standing = agreedPauses(record).flatMap(({ id, to }) =>
    to !== null && to < record.today ? [] : [id],
  )
  const answered = record.requests
    .filter((one) => one.answer !== null && !isTakenBack(one) && !standing.includes(one.id))
    .filter(({ to }) => addDays(to, SHOWN_AFTER_DAYS) >= record.today)
  const excused = requestedPauses(record.requests)
  const shown = (request: PauseRequest) => ({
    patientId,
    request,
    given: excused.find(({ id }) => id === request.id) ?? null,
  })
  return (
    <>
      {openRequests(record.requests).map((request) => (
        <AnswerCard key={request.id} {...shown(request)} />
      ))}
      {answered.map((request) => (
        <AnsweredLine key={request.id} {...shown(request)} />
      ))}
    </>
  )
}
