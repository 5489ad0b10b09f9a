'use client'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Language } from '@/domain/person'
import { isolated } from '@/messages/isolated'
import { Words } from '@/messages/words'

/** The patient's own words of 'today', 'record' and 'exercises', in the patient's language. */
export type PatientWords = Record<string, unknown>

/** What the patient will read on the phone, in the patient's language. */
export function WillRead(props: {
  name: string
  language: Language
  messages: PatientWords
  /** Only until some day, or only from the day after it. */
  when?: 'until' | 'after'
  children: ReactNode
}) {
  const words = useTranslations('standing')
  return (
    <div className="notice notice-accent">
      <div className="fill">
        <p className="small soft">
          {words('willRead', { name: isolated(props.name), when: props.when ?? 'always' })}
        </p>
        <div lang={props.language}>
          <Words language={props.language} messages={props.messages}>
            {props.children}
          </Words>
        </div>
      </div>
    </div>
  )
}
