import type { ReactNode } from 'react'
import { JoinDocument } from '../join-document'
import { phoneLanguage } from '../phone-language'

export default async function TypedCodeLayout({ children }: { children: ReactNode }) {
  return <JoinDocument language={await phoneLanguage()}>{children}</JoinDocument>
}
