'use client'
import { getProviders, signIn } from 'next-auth/react'
import { closedDoor, readDoorRefusal } from './door-answer'
import type { DoorAnswer } from './door-answer'

/** Knocks at the sign-in of staff or, in the demonstration, of a simulated person. Never leaves the page. */
export async function openDoor(kind: 'staff' | 'demo', given: Record<string, string>): Promise<DoorAnswer> {
  try {
    // Without an answer here, signIn itself would go to an error page, and what was typed would be lost.
    if ((await getProviders()) === null) return closedDoor('unreachable')
    const answer = await signIn(kind, { ...given, redirect: false })
    if (answer?.ok === true && !answer.error) return { open: true }
    return readDoorRefusal(answer?.error ?? '')
  } catch {
    return closedDoor('unreachable')
  }
}
