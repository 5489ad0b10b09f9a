import { painZone } from '@/domain/pain'
import type { PainSettings } from '@/domain/pain'

/** Above this share of the day's target a day is told to be well above plan. */
const FAR_ABOVE_PLAN = 1.5

/** What a patient is told, by the name of its sentence. */
export type PainSentence = 'green' | 'amber' | 'red' | 'amber-earlier' | 'red-earlier' | 'above-plan'

export type AnsweredPain = {
  of: 'walk' | 'exercise'
  before: number | null
  worst: number | null
  /** Of the whole day, with the target of that day; null where no minutes were asked. */
  minutes: { done: number; target: number | null } | null
  /** Of an earlier day: what to do on the day itself comes too late. */
  isEarlier: boolean
  /** Of the programme of that day. */
  settings: PainSettings | null
}

/** What a patient is told about pain once it was answered, in this order. Nothing is said of a score that was not given,
 * and a calm exercise needs no word. */
export function painTold({ of, before, worst, minutes, isEarlier, settings }: AnsweredPain): PainSentence[] {
  const zone = painZone({ before, worst, settings })
  const told: PainSentence[] = []
  if (zone === 'amber' || zone === 'red') told.push(isEarlier ? `${zone}-earlier` : zone)
  else if (zone === 'green' && of === 'walk') told.push('green')
  const target = minutes?.target ?? 0
  if (minutes !== null && target > 0 && minutes.done > target * FAR_ABOVE_PLAN) told.push('above-plan')
  return told
}
