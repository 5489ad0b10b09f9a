import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { deskLanguage } from '@/app/desk-language'
import { DeskFrame } from '@/features/desk-frame/desk-frame'
import { Palette } from '@/features/palette/palette'
import { messagesFor } from '@/messages/catalogue'
import { Words } from '@/messages/words'
import { DeskProvider } from '@/trpc/provider'
import { deskMe } from '@/trpc/server'
import { readOrLeave } from '@/app/read-or-leave'

/** The document of every staff page: language, words, the wire and the frame, for somebody who is signed in. */
export async function DeskDocument({
  namespaces,
  children,
}: {
  namespaces: readonly string[]
  children: ReactNode
}) {
  const here = (await headers()).get('x-path') ?? '/caseload'
  const me = await readOrLeave(deskMe, here)
  const language = await deskLanguage()
  return (
    <html lang={language}>
      <body>
        <Words
          language={language}
          messages={messagesFor(language, ['desk', 'errors', 'palette', ...namespaces])}
          timeZone={me.clinic.timeZone}
        >
          <DeskProvider staffId={me.staffId}>
            <DeskFrame me={me} find={<Palette clinician={me.clinician} admin={me.admin} />}>
              {children}
            </DeskFrame>
          </DeskProvider>
        </Words>
      </body>
    </html>
  )
}
