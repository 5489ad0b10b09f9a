'use client'
import { useState } from 'react'
import { endOfFlare } from '@/domain/flare-check'
import { Refusal } from '@/domain/refusal'
import type { RefusalCode } from '@/domain/refusal'
import { phone } from '@/offline/browser-phone'
import { goHere } from '@/offline/go-here'
import { newFlareEnd } from '@/offline/new-facts'
import { newId } from '@/offline/new-id'
import { momentNow, usePatientRecord } from '@/offline/use-phone'
import { useSaving } from '@/offline/use-saving'

/** Ends a flare on this phone, once; then Today is as it was. */
export function useEndFlare(flareId: string) {
  const { record } = usePatientRecord()
  const [wrong, setWrong] = useState<RefusalCode | null>(null)
  const [id] = useState(newId)
  const { save, isBusy, isMissed } = useSaving()
  const end = async (): Promise<'left' | 'stays'> => {
    const moment = momentNow()
    const fact = newFlareEnd(moment, flareId, id)
    const last = endOfFlare(fact, { flares: record.flares, now: moment.at })
    setWrong(last instanceof Refusal ? last.code : null)
    if (last instanceof Refusal) return 'stays'
    await phone.record(fact)
    goHere('/today')
    return 'left'
  }
  return { wrong, isBusy, isMissed, end: () => void save(end) }
}
