'use client'
import { useTranslations } from 'next-intl'
import { WALK } from '@/domain/exercise-item'
import { programmeOn } from '@/domain/programme'
import { itemOf, wholeWalk } from '@/domain/programme-change'
import type { RecordFacts } from '@/domain/record'
import type { ReturnItem } from '@/domain/return-proposal'
import { useRungWords } from '@/messages/use-rung-words'
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
  const rungWords = useRungWords()
  const programme = programmeOn(record.programmes, record.today)
  if (programme === null) return null
  const asks = (item: string, rung: number): string => {
    if (item === WALK)
      return words('minutes', { minutes: wholeWalk(programme, programme.rungs[rung - 1] ?? 0) })
    const exercise = itemOf(programme, item)
    const step = exercise?.ladder[rung - 1]
    if (!exercise || step === undefined) return ''
    const { figure: key, unit, perSide } = exercise
    return rungWords.sentence(step, { key, unit, perSide })
  }
  const nameOf = (item: string): string => {
    const exercise = itemOf(programme, item)
    return exercise === null ? words('walk') : itemWords.name(exercise)
  }
  return (
    <div className="stack">
      {items.map(({ item, rung: left, proposed, rungAfter }) => (
        <SelectField
          key={item}
          label={nameOf(item)}
          hint={
            left === proposed ? words('same', { rung: left }) : words('proposed', { left, rung: proposed })
          }
          value={String(rungAfter)}
          options={Array.from({ length: left }, (_, place) => left - place).map((rung) => ({
            value: String(rung),
            label: words('option', { rung, asks: asks(item, rung) }),
          }))}
          onChange={(event) => {
            props.onChoose(item, Number(event.target.value))
          }}
        />
      ))}
    </div>
  )
}
