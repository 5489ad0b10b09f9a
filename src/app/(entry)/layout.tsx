import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { deskLanguage } from '@/app/desk-language'
import { SimulatedHere } from '@/app/simulated-here'
import { messagesFor } from '@/messages/catalogue'
import { Words } from '@/messages/words'
import { DeskProvider } from '@/trpc/provider'
import '../globals.css'

export const metadata: Metadata = { title: 'Pacewell' }

const shown = [
  'errors',
  'languageNames',
  'passwordField',
  'entryFrame',
  'signIn',
  'cannotGetIn',
  'invitationCode',
  'staffWelcome',
  'setUp',
  'clinicFields',
]

/** The document of everything that stands before sign-in: nobody is known yet. */
export default async function EntryLayout({ children }: { children: ReactNode }) {
  const language = await deskLanguage()
  return (
    <html lang={language}>
      <body>
        <SimulatedHere language={language} />
        <Words language={language} messages={messagesFor(language, shown)}>
          <DeskProvider staffId="">{children}</DeskProvider>
        </Words>
      </body>
    </html>
  )
}
