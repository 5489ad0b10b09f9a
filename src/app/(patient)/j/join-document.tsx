import type { ReactNode } from 'react'
import { SimulatedHere } from '@/app/simulated-here'
import type { Language } from '@/domain/person'
import { messagesFor } from '@/messages/catalogue'
import { Words } from '@/messages/words'
import '../../globals.css'

/** The document around joining: the words of the person who is invited. */
export function JoinDocument({ language, children }: { language: Language; children: ReactNode }) {
  return (
    <html lang={language}>
      <body>
        <SimulatedHere language={language} />
        <Words language={language} messages={messagesFor(language, ['join', 'errors'])}>
          {children}
        </Words>
      </body>
    </html>
  )
}
