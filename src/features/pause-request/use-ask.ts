'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { addDays } from '@/domain/calendar-day'
import { lengthOf } from '@/domain/pause-request'
import type { RequestReason } from '@/domain/pause-request'
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
type Field = 'reason' | 'from' | 'to'
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
  const [tried, setTried] = useState<{ wrong: Wrong | null }>({ wrong: null })
  // One sitting asks once.
  const [id] = useState(newId)
  const { save, isBusy, isMissed } = useSaving()
  const [from, to] = [readDay(form.from), readDay(form.to)]
  const asked = from === null || to === null || to < from ? null : { from, to }
  const { wrong } = tried
  const sentence = ({ field, code }: Wrong) => {
    if (code === 'end-before-start') return words('end-before-start')
    if (code === 'invalid') return words(field === 'reason' ? 'reason' : 'day')
    return errors(code)
  }

  const keep = async (): Promise<'left' | 'stays'> => {
    const found = read()
    setTried({ wrong: 'code' in found ? found : null })
    if ('code' in found) return 'stays'
    await phone.record(found)
    goHere('/today')
    return 'left'
  }
  const read = () => {
    if (form.reason === null) return { field: 'reason', code: 'invalid' } as const
    if (from === null) return { field: 'from', code: 'invalid' } as const
    if (to === null) return { field: 'to', code: 'invalid' } as const
    const moment = momentNow()
    const note = form.note.trim()
    const said = {
      from,
      to,
      reason: form.reason,
      note: note === '' ? null : note,
    }
    const fact = newPauseRequest(moment, said, id)
    const refusal = checkPauseRequest(fact, { ...record, now: moment.at })
    if (refusal === null) return fact
    const { field, code } = refusal
    return {
      field: field === 'from' || field === 'to' ? field : null,
      code,
    } as const
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
      setTried({ wrong: null })
    },
    errorAt: (field: Field): string | null => (wrong?.field === field ? sentence(wrong) : null),
    /** Of what no field is at fault for. */
    trouble: wrong !== null && wrong.field === null ? sentence(wrong) : null,
    send: () => void save(keep),
  }
}
