'use client'
import { useTranslations } from 'next-intl'
import { Chips } from '@/ui/chips'

const scores = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

/** Pain from 0 to 10 as it was answered, or not; pressing the chosen number again takes it back. */
export function ScoreChips(props: {
  title: string
  score: number | null
  onChange: (score: number | null) => void
}) {
  const words = useTranslations('ownEntries')
  return (
    <section className="stack [&_.chips]:grid-cols-[repeat(auto-fit,minmax(2.75rem,1fr))]">
      <h2 className="text-base">{props.title}</h2>
      <Chips
        label={props.title}
        chips={scores.map((value) => ({
          value,
          label: String(value),
          name: words('scoreName', { score: value }),
        }))}
        value={props.score}
        onChange={props.onChange}
      />
      <p className="small soft">{words(props.score === null ? 'noScore' : 'scoreHint')}</p>
    </section>
  )
}
