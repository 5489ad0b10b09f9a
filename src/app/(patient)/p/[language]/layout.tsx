import type { Metadata, Viewport } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { languages } from '@/domain/person'
import { PatientShell } from '@/features/patient-shell/patient-shell'
import { messagesFor } from '@/messages/catalogue'
import { Words } from '@/messages/words'
import { barColours } from '@/offline/bar-colour'
import { datesAhead } from '@/offline/dates-ahead'
import { firstLook } from '@/offline/first-look'
import { paintFirst } from '@/offline/paint-first'
import { LinksWait } from '@/ui/app-link'
import { NearScreensAhead, NearScreenView } from './near-screens'
import '../../../globals.css'

// One page per language, the same for everybody: what is shown of a person comes from their own phone.
export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => languages.map((language) => ({ language }))

export const viewport: Viewport = {
  viewportFit: 'cover',
  // Paper of both themes: the bar of an installed page belongs to it.
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: barColours.light.toLowerCase() },
    { media: '(prefers-color-scheme: dark)', color: barColours.dark.toLowerCase() },
  ],
}

export const metadata: Metadata = { appleWebApp: { capable: true, title: 'Pacewell' } }

const shown = [
  'shell',
  'today',
  'morning',
  'noWalk',
  'flare',
  'pauseRequest',
  'fall',
  'outcomes',
  'outcomeWords',
  'logWalk',
  'walkDetails',
  'timeWalk',
  'todayExercises',
  'exercise',
  'exercises',
  'figures',
  'walkingKinds',
  'ownEntries',
  'stopScreen',
  'progress',
  'record',
  'errors',
]

const near = {
  '/today': <NearScreenView screen="/today" />,
  '/log': <NearScreenView screen="/log" />,
  '/log/morning': <NearScreenView screen="/log/morning" />,
  '/log/no-walk': <NearScreenView screen="/log/no-walk" />,
  '/log/flare': <NearScreenView screen="/log/flare" />,
  '/walk': <NearScreenView screen="/walk" />,
  '/log/pause': <NearScreenView screen="/log/pause" />,
  '/log/fall': <NearScreenView screen="/log/fall" />,
  '/log/measures': <NearScreenView screen="/log/measures" />,
  '/exercise': <NearScreenView screen="/exercise" />,
  '/stop': <NearScreenView screen="/stop" />,
  '/learn': <NearScreenView screen="/learn" />,
}

export default async function PatientLayout(props: {
  params: Promise<{ language: string }>
  children: ReactNode
}) {
  const { language: asked } = await props.params
  const language = languages.find((known) => known === asked) ?? notFound()
  return (
    // The first script adds this phone's look to it.
    <html lang={language} suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: `${firstLook};${datesAhead};${paintFirst}` }} />
      </head>
      <body>
        <Words language={language} messages={messagesFor(language, shown)}>
          <LinksWait>
            <PatientShell near={near}>{props.children}</PatientShell>
          </LinksWait>
          <NearScreensAhead />
        </Words>
      </body>
    </html>
  )
}
