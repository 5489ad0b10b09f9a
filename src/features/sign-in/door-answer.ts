import { refusalCodes } from '@/domain/refusal'
import type { RefusalCode } from '@/domain/refusal'

type Code = RefusalCode | 'unreachable' | 'unknown'
/** `until`: the moment from which it may be tried again, where that is known. */
export type DoorAnswer = { open: true } | { open: false; code: Code; until: string | null }

export const closedDoor = (code: Code, until: string | null = null): DoorAnswer => ({
  open: false,
  code,
  until,
})

/** 'bad-credentials', or 'throttled 840' with the seconds to wait. */
export function readDoorRefusal(error: string): DoorAnswer {
  const [said = '', seconds = ''] = error.split(' ')
  const code = refusalCodes.find((known) => known === said)
  if (code === undefined) return closedDoor('unknown')
  const until = /^\d{1,6}$/.test(seconds) ? new Date(Date.now() + Number(seconds) * 1000).toISOString() : null
  return closedDoor(code, until)
}
