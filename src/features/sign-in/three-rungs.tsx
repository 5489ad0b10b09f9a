'use client'
import { useTranslations } from 'next-intl'

const rungs = [
  { rung: 'prescribe', rise: 'min-[60rem]:mt-36', along: '' },
  { rung: 'walk', rise: 'min-[60rem]:mt-18', along: 'ml-[33%]' },
  { rung: 'decide', rise: '', along: 'ml-[66%]' },
] as const

/** What Pacewell is, in three sentences that stand on rungs, each a step higher. */
export function ThreeRungs() {
  const words = useTranslations('signIn.steps')
  return (
    <section aria-label={words('title')} className="min-[60rem]:-order-1">
      <ol className="grid gap-6 min-[60rem]:grid-cols-3 min-[60rem]:items-start min-[60rem]:gap-4">
        {rungs.map(({ rung, rise, along }) => (
          <li key={rung} className={rise}>
            <b>{words(rung)}</b>
            <p className="small soft mt-1 hyphens-auto">{words(`${rung}About`)}</p>
            <span
              className={`mt-4 block h-[5px] w-1/3 rounded-full bg-accent min-[60rem]:ml-0 min-[60rem]:w-full ${along}`}
            />
          </li>
        ))}
      </ol>
    </section>
  )
}
