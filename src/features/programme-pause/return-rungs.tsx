'use client'
import { useTranslations } from 'next-intl'
import { programmeOn } from '@/domain/programme'
import { itemOf, wholeWalk } from '@/domain/programme-change'
import type { RecordFacts } from '@/domain/record'
import type { ReturnItem } from '@/domain/return-proposal'
import { useItemWords } from '@/record/use-item-words'
import { SelectField } from '@/ui/select-field'

/** Each item on the rung that the rules propose, or another one up to where it was left. */
export function ReturnRungs(props: {
  record: RecordFacts
  items: readonly (ReturnItem & { rungAfter: number })[]
  onChoose: (item: string, rung: number) => void
}) {
  const { record, items } = props
  const words = useTranslations('standing.return')
  const itemWords = useItemWords()
  const programme = programmeOn(record.programmes, record.today)
  if (programme === null) return null
  /** A few words, that fit on a line beside the number of the rung. */
  const asks = (item: string, rung: number): string => {
    const exercise = itemOf(programme, item)
    if (exercise !== null) return itemWords.label(exercise, rung - 1)
    return words('minutes', { minutes: wholeWalk(programme, programme.rungs[rung - 1] ?? 0) })
  }
  /** All that the rung of an exercise asks, and where it was; the walk has said the first already. */
  const about = ({ item, rung: left, proposed, rungAfter }: (typeof items)[number]) => {
    const exercise = itemOf(programme, item)
    const step = exercise?.ladder[rungAfter - 1]
    return (
      <>
        {!exercise || step === undefined ? null : (
          <span className="block text-ink">{itemWords.sentence(exercise, step)}</span>
        )}
        {left === proposed ? words('same', { rung: left }) : words('proposed', { left, rung: proposed })}
      </>
    )
  }
  const nameOf = (item: string): string => {
    const exercise = itemOf(programme, item)
    return exercise === null ? words('walk') : itemWords.name(exercise)
  }
  return (
    <div className="stack">
      {items.map((one) => (
        <SelectField
          key={one.item}
          label={nameOf(one.item)}
          hint={about(one)}
          value={String(one.rungAfter)}
          options={Array.from({ length: one.rung }, (_, place) => one.rung - place).map((rung) => ({
            value: String(rung),
            label: words('option', { rung, asks: asks(one.item, rung) }),
          }))}
          onChange={(event) => {
            props.onChoose(one.item, Number(event.target.value))
          }}
        />
      ))}
    </div>
  )
}
