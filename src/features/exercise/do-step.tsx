'use client'
import { useTranslations } from 'next-intl'
import type { TodayExercise } from '@/domain/exercise-record'
import { ExercisePicture } from '@/record/exercise-picture'
import { Guide } from '@/record/guide'
import { useItemWords } from '@/record/use-item-words'
import { Button } from '@/ui/button'
import { ButtonLink } from '@/ui/button-link'
import { Icon } from '@/ui/icon'
import { Notice } from '@/ui/notice'
import { PhonePage } from '@/ui/phone-page'
import { TurnFoot } from './turn-foot'
import type { ExerciseFlow } from './use-exercise-flow'

/** How it goes above, what is counted below. */
export function DoStep(props: { flow: ExerciseFlow; today: TodayExercise; holdOn: boolean }) {
  const { flow, today, holdOn } = props
  const words = useTranslations('exercise')
  const itemWords = useItemWords()
  const taught = itemWords.taught(flow.item)
  const { item, rung, dose } = today
  const sentence = itemWords.sentence(item, { ...rung, dose })
  return (
    <PhonePage
      bar={
        <>
          <Button variant="quiet" size="touch" icon="close" onClick={flow.finish}>
            {words('finish')}
          </Button>
          <span className="small soft">
            {flow.turn === null ? null : words('set', { at: flow.turn.set, of: flow.turns.at(-1)?.set ?? 1 })}
          </span>
          <ButtonLink href="/stop" icon="alert" className="unwell" aria-label={words('unwell')}>
            <span className="sr-only">{words('unwell')}</span>
          </ButtonLink>
        </>
      }
      foot={<TurnFoot flow={flow} />}
    >
      <h1>{taught.name}</h1>
      <p className="soft mt-1 mb-3">{sentence}</p>
      {today.entries.length === 0 ? null : <DoneBefore today={today} />}
      {item.figure === null ? null : <ExercisePicture figure={item.figure} rung={rung} />}
      {item.balance || holdOn ? (
        <p className="row mt-3 font-[560] text-amber">
          <Icon name="alert" small />
          <span className="fill">{words('holdOn')}</span>
        </p>
      ) : null}
      <Guide taught={taught} />
    </PhonePage>
  )
}

/** Something of it is noted for today already: more of it adds up, a slip is corrected. */
function DoneBefore({ today }: { today: TodayExercise }) {
  const words = useTranslations('exercise')
  const sets = today.doneSets.filter((done) => done > 0).length
  const [entry] = today.entries
  return (
    <div className="mb-3">
      <Notice icon="check" tone={today.state === 'done' ? 'calm' : 'plain'}>
        {words('doneBefore', { sets, of: today.rung.sets })}{' '}
        {entry === undefined ? null : <a href={`/entries?day=${entry.day}`}>{words('correct')}</a>}
      </Notice>
    </div>
  )
}
