import type { Viewport } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { languages } from '@/domain/person'
import { LogWalk } from '@/features/log-walk/log-walk'
import { Morning } from '@/features/morning/morning'
import { NoWalk } from '@/features/no-walk/no-walk'
import { PatientShell } from '@/features/patient-shell/patient-shell'
import { Stop } from '@/features/stop/stop'
import { Today } from '@/features/today/today'
import { messagesFor } from '@/messages/catalogue'
import { Words } from '@/messages/words'
import '../../../globals.css'

// One page per language, the same for everybody: what is shown of a person comes from their own phone.
export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => languages.map((language) => ({ language }))

export const viewport: Viewport = { viewportFit: 'cover' }

const shown = [
  'shell',
  'today',
  'morning',
  'noWalk',
  'logWalk',
  'walkDetails',
  'ownEntries',
  'stopScreen',
  'progress',
  'me',
  'record',
  'errors',
]

const near = {
  '/today': <Today />,
  '/log': <LogWalk />,
  '/log/morning': <Morning />,
  '/log/no-walk': <NoWalk />,
  '/stop': <Stop />,
}

export default async function PatientLayout(props: {
  params: Promise<{ language: string }>
  children: ReactNode
}) {
  const { language: asked } = await props.params
  const language = languages.find((known) => known === asked) ?? notFound()
  return (
    <html lang={language}>
      <body>
        <Words language={language} messages={messagesFor(language, shown)}>
          <PatientShell near={near}>{props.children}</PatientShell>
        </Words>
      </body>
    </html>
  )
}
