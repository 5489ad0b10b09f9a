'use client'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { programmeTemplates } from '@/domain/programme-template'
import { useExerciseWords } from '@/messages/use-exercise-words'
import { useItemWords } from '@/record/use-item-words'
import { useTRPC } from '@/trpc/provider'
import { EndTemplate } from './end-template'
import { TemplateCard } from './template-card'

/** Every programme that a builder can begin from: ours, and the clinic's own, which can be ended here. */
export function Templates() {
  const words = useTranslations('templatesPage')
  const names = useTranslations('templates')
  const exercises = useExerciseWords()
  const items = useItemWords()
  const { data } = useSuspenseQuery(useTRPC().templates.list.queryOptions())
  return (
    <div className="stack-wide">
      <div>
        <h1>{words('title')}</h1>
        <p className="soft">{words('about')}</p>
      </div>
      <section className="stack" aria-labelledby="own">
        <h2 id="own">{words('own')}</h2>
        {data.length === 0 ? <p className="soft">{words('none')}</p> : null}
        <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
          {data.map(({ templateId, name, about, by, content }) => (
            <TemplateCard
              key={templateId}
              name={name}
              about={about}
              walk={content}
              exercises={content.exercises.map(items.name)}
            >
              <p className="tiny soft">{words('savedBy', { by })}</p>
              <EndTemplate templateId={templateId} name={name} />
            </TemplateCard>
          ))}
        </ul>
      </section>
      <section className="stack" aria-labelledby="shipped">
        <h2 id="shipped">{words('shipped')}</h2>
        <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
          {programmeTemplates.map(({ key, walk, exercises: items }) => (
            <TemplateCard
              key={key}
              name={names(`${key}.name`)}
              about={names(`${key}.about`)}
              walk={walk}
              exercises={items.map((one) => exercises(one.key).name)}
            />
          ))}
        </ul>
      </section>
    </div>
  )
}
