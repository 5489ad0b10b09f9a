'use client'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useEffect, useId, useRef, useTransition } from 'react'
import { attentionReasons } from '@/domain/attention'
import { addressOf, caseloadShows, caseloadSorts, MINE } from '@/domain/caseload-filter'
import type { CaseloadFilter } from '@/domain/caseload-filter'
import { Icon } from '@/ui/icon'
import { SegmentedLinks } from '@/ui/segmented'

/** Which patients, for which reason and in which order: all of it stands in the address. */
export function CaseFilters(props: {
  filter: CaseloadFilter
  shows: Record<CaseloadFilter['show'], number>
  clinicians: readonly { id: string; name: string; isHere: boolean; isMe: boolean }[]
}) {
  const words = useTranslations('caseload.filters')
  const router = useRouter()
  const [isGoing, startGoing] = useTransition()
  const { filter, shows, clinicians } = props
  const isOwn = clinicians.some(({ id, isMe }) => isMe && id === filter.owner)
  // What was chosen last, be it shown yet or not: a second choice made meanwhile keeps the first.
  const asked = useRef(filter)
  useEffect(() => {
    asked.current = filter
  }, [filter])
  const go = (change: Partial<CaseloadFilter>) => {
    asked.current = { ...asked.current, ...change }
    const address = addressOf(asked.current)
    startGoing(() => {
      router.replace(address, { scroll: false })
    })
  }
  return (
    <div className="row flex-wrap" aria-busy={isGoing}>
      <SegmentedLinks
        label={words('show')}
        value={filter.show}
        segments={caseloadShows.map((show) => ({
          value: show,
          label: words(`shows.${show}`, { count: shows[show] }),
        }))}
        hrefOf={(show) => addressOf({ ...filter, show })}
      />
      <Choice
        label={words('owner')}
        value={isOwn ? MINE : (filter.owner ?? '')}
        options={[
          { value: '', label: words('owners.everyone') },
          { value: MINE, label: words('owners.mine') },
          ...clinicians
            .filter(({ isMe }) => !isMe)
            .map(({ id, name, isHere }) => ({
              value: id,
              label: isHere ? name : words('owners.left', { name }),
            })),
        ]}
        onChoose={(value) => {
          go({ owner: value === '' ? null : value })
        }}
      />
      <Choice
        label={words('reason')}
        value={filter.reason ?? ''}
        options={[
          { value: '', label: words('anyReason') },
          ...attentionReasons.map((reason) => ({ value: reason, label: words(`reasons.${reason}`) })),
        ]}
        onChoose={(value) => {
          go({ reason: attentionReasons.find((one) => one === value) ?? null })
        }}
      />
      <Choice
        label={words('sort')}
        value={filter.sort}
        options={caseloadSorts.map((sort) => ({ value: sort, label: words(`sorts.${sort}`) }))}
        onChoose={(value) => {
          go({ sort: caseloadSorts.find((one) => one === value) ?? 'need' })
        }}
      />
    </div>
  )
}

function Choice(props: {
  label: string
  value: string
  options: readonly { value: string; label: string }[]
  onChoose: (value: string) => void
}) {
  const id = useId()
  return (
    <div className="row gap-2">
      <label htmlFor={id} className="small soft">
        {props.label}
      </label>
      <div className="select-box">
        <select
          id={id}
          className="input h-10 min-h-0 py-1"
          value={props.value}
          onChange={({ target }) => {
            props.onChoose(target.value)
          }}
        >
          {props.options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <Icon name="chevron" small />
      </div>
    </div>
  )
}
