'use client'
import { useTranslations } from 'next-intl'
import { MOST_SETS_DONE } from '@/domain/entry'
import { Button } from '@/ui/button'
import { TextField } from '@/ui/text-field'

/** As typed: null unless a whole number of at most an hour's seconds. */
export const countOf = (typed: string): number | null => {
  const count = /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : null
  return count !== null && count <= 3600 ? count : null
}

/** What was done in each set, one field or one for each side; a set can be added, as the last one was, or taken out. */
export function SetFields(props: {
  sets: readonly string[][]
  isTried: boolean
  onChange: (sets: string[][]) => void
}) {
  const { sets, isTried } = props
  const words = useTranslations('ownEntries')
  const type = (set: number, side: number, value: string) => {
    props.onChange(
      sets.map((sides, at) => (at === set ? sides.map((old, one) => (one === side ? value : old)) : sides)),
    )
  }
  return (
    <div className="grid gap-3">
      {sets.map((sides, set) => (
        <div key={set} className="row items-end">
          <div className={sides.length > 1 ? 'pair fill' : 'fill'}>
            {sides.map((value, side) => (
              <TextField
                key={side}
                inputMode="numeric"
                label={words('set', {
                  number: set + 1,
                  side: sides.length === 1 ? 'none' : side === 0 ? 'left' : 'right',
                })}
                value={value}
                error={isTried && countOf(value) === null ? words('setWrong') : null}
                onChange={(event) => {
                  type(set, side, event.target.value)
                }}
              />
            ))}
          </div>
          {sets.length === 1 ? null : (
            <Button
              variant="quiet"
              size="touch"
              icon="bin"
              aria-label={words('takeOutSet', { number: set + 1 })}
              onClick={() => {
                props.onChange(sets.filter((_, at) => at !== set))
              }}
            />
          )}
        </div>
      ))}
      {sets.length >= MOST_SETS_DONE ? null : (
        <div>
          <Button
            size="touch"
            icon="plus"
            onClick={() => {
              props.onChange([...sets, [...(sets.at(-1) ?? [''])]])
            }}
          >
            {words('addSet')}
          </Button>
        </div>
      )}
    </div>
  )
}
