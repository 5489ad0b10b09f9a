'use client'
import { useTranslations } from 'next-intl'
import type { ItemWords } from '@/record/use-item-words'

/** Steps in their order, what to feel for, what to mind, and why it helps. */
export function Guide({ taught }: { taught: ItemWords }) {
  const words = useTranslations('record.guide')
  const library = useTranslations('exercises')
  const { start, steps, cues, cautions, why, link } = taught
  return (
    <div className="exercise-guide">
      {start === '' ? null : <p>{start}</p>}
      {steps.length === 0 ? null : (
        <ol>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      <Lines title={words('cues')} lines={cues} />
      <Lines title={words('cautions')} lines={[...cautions, library('stopIf')]} />
      {why === '' ? null : (
        <section>
          <h2>{words('why')}</h2>
          <p>{why}</p>
        </section>
      )}
      {link === null ? null : (
        <p>
          <a href={link} target="_blank" rel="noopener noreferrer">
            {words('link', { place: new URL(link).host })}
          </a>
        </p>
      )}
      <p className="small soft">{library('advice')}</p>
    </div>
  )
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}
