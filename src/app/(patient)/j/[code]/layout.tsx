import type { ReactNode } from 'react'
import { JoinDocument } from '../join-document'
import { lookAtCode } from '../look-at-code'
import { phoneLanguage } from '../phone-language'

type JoinLayoutProps = { params: Promise<{ code: string }>; children: ReactNode }

/** In the language that the clinic chose for the person it invites. */
export default async function JoinLayout({ params, children }: JoinLayoutProps) {
  const { invitation } = await lookAtCode((await params).code)
  return <JoinDocument language={invitation?.language ?? (await phoneLanguage())}>{children}</JoinDocument>
}
