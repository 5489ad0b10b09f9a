'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { addDays } from '@/domain/calendar-day'
import { lengthOf } from '@/domain/pause-request'
import type { PauseRequestFact, RequestReason } from '@/domain/pause-request'
import { checkPauseRequest } from '@/domain/pause-request-check'
import type { RecordFacts } from '@/domain/record'
import type { RefusalCode } from '@/domain/refusal'
import { phone } from '@/offline/browser-phone'
import { goHere } from '@/offline/go-here'
import { newPauseRequest } from '@/offline/new-facts'
import { newId } from '@/offline/new-id'
import { momentNow } from '@/offline/use-phone'
import { useSaving } from '@/offline/use-saving'
import { readDay } from '@/record/read-day'

type Form = {
  reason: RequestReason | null
  from: string
  to: string
  note: string
}
const fields = ['reason', 'from', 'to'] as const
type Field = (typeof fields)[number]
type Wrong = { field: Field | null; code: RefusalCode }

/** Asking for a pause on this phone, once. What was typed stays until it is kept. */
export function useAsk(record: RecordFacts) {
  const words = useTranslations('pauseRequest.wrong')
  const errors = useTranslations('errors')
  const [form, setForm] = useState<Form>({
    reason: null,
    from: addDays(record.today, 1),
    to: '',
    note: '',
  })
  const [wrongs, setWrongs] = useState<readonly Wrong[]>([])
  const [tried, setTried] = useState({})
  // One sitting asks once.
  const [id] = useState(newId)
  const { save, isBusy, isMissed } = useSaving()
  const [from, to] = [readDay(form.from), readDay(form.to)]
  const asked = from === null || to === null || to < from ? null : { from, to }
  const sentence = ({ field, code }: Wrong) => {
    if (code === 'end-before-start') return words('end-before-start')
    if (code === 'invalid') return words(field === 'reason' ? 'reason' : 'day')
    return errors(code)
  }

  const keep = async (): Promise<'left' | 'stays'> => {
    const found = read()
    setTried({})
    setWrongs(Array.isArray(found) ? found : [])
    if (Array.isArray(found)) return 'stays'
    await phone.record(found)
    goHere('/today')
    return 'left'
  }
  const read = (): PauseRequestFact | Wrong[] => {
    const { reason } = form
    if (reason === null || from === null || to === null) {
      const missing = { reason: reason === null, from: from === null, to: to === null }
      return fields.filter((field) => missing[field]).map((field) => ({ field, code: 'invalid' }))
    }
    const moment = momentNow()
    const note = form.note.trim()
    const said = {
      from,
      to,
      reason,
      note: note === '' ? null : note,
    }
    const fact = newPauseRequest(moment, said, id)
    const refusal = checkPauseRequest(fact, { ...record, now: moment.at })
    if (refusal === null) return fact
    const { field, code } = refusal
    return [{ field: field === 'from' || field === 'to' ? field : null, code }]
  }
  return {
    form,
    asked,
    days: asked === null ? null : lengthOf(asked),
    tried,
    isBusy,
    isMissed,
    change: (part: Partial<Form>) => {
      setForm((before) => ({ ...before, ...part }))
      setWrongs((before) => before.filter(({ field }) => field !== null && !(field in part)))
    },
    /** Null: of what no field is at fault for. */
    errorAt: (field: Field | null): string | null => {
      const wrong = wrongs.find((one) => one.field === field)
      return wrong === undefined ? null : sentence(wrong)
    },
    send: () => void save(keep),
  }
}
