'use client'
import { getProviders, signIn } from 'next-auth/react'
import { refusalCodes } from '@/domain/refusal'
import type { RefusalCode } from '@/domain/refusal'

export type DoorAnswer =
  { open: true } | { open: false; code: RefusalCode | 'unreachable' | 'unknown'; until: string | null }

const closed = (code: RefusalCode | 'unreachable' | 'unknown', until: string | null = null): DoorAnswer => ({
  open: false,
  code,
  until,
})

/** Knocks at the sign-in of staff or, in the demonstration, of a simulated person. Never leaves the page. */
export async function openDoor(kind: 'staff' | 'demo', given: Record<string, string>): Promise<DoorAnswer> {
  try {
    // Without an answer here, signIn itself would go to an error page, and what was typed would be lost.
    if ((await getProviders()) === null) return closed('unreachable')
    const answer = await signIn(kind, { ...given, redirect: false })
    if (answer?.ok === true && !answer.error) return { open: true }
    return readRefusal(answer?.error ?? '')
  } catch {
    return closed('unreachable')
  }
}

/** 'bad-credentials', or 'throttled 840' with the seconds to wait. */
export function readRefusal(error: string): DoorAnswer {
  const [said = '', seconds = ''] = error.split(' ')
  const code = refusalCodes.find((known) => known === said)
  if (code === undefined) return closed('unknown')
  const until = /^\d{1,6}$/.test(seconds) ? new Date(Date.now() + Number(seconds) * 1000).toISOString() : null
  return closed(code, until)
}
