'use client'
import { getProviders, signIn } from 'next-auth/react'
import { refusalCodes } from '@/domain/refusal'
import type { RefusalCode } from '@/domain/refusal'
import { signInHere } from '@/offline/phone-pointer'
import { keepLanguage } from '@/offline/shell-language'

export type JoinFault = RefusalCode | 'unreachable' | 'unknown'

/** Uses the code up and signs this phone in. Null when it worked, else why not. Never rejects, never leaves the page. */
export async function redeemCode(code: string): Promise<JoinFault | null> {
  try {
    // Without an answer here, signIn itself would go to an error page, and the code would be lost.
    if ((await getProviders()) === null) return 'unreachable'
    const answer = await signInHere(() => signIn('join', { code, redirect: false }))
    if (answer?.ok === true && !answer.error) {
      await keepLanguage()
      return null
    }
    const said = answer?.error?.split(' ')[0]
    return refusalCodes.find((known) => known === said) ?? 'unknown'
  } catch {
    return 'unreachable'
  }
}
