'use client'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState, useTransition } from 'react'
import type { SubmitEvent } from 'react'
import { addressOf } from '@/domain/caseload-filter'
import type { CaseloadFilter } from '@/domain/caseload-filter'
import { Icon } from '@/ui/icon'

const PAUSE_MS = 250

/** Finds by the beginning of any word of a name. What is looked for stands in the address. */
export function CaseSearch({ filter }: { filter: CaseloadFilter }) {
  const words = useTranslations('caseload')
  const router = useRouter()
  const [typed, setTyped] = useState(filter.search)
  const [isSearching, startSearching] = useTransition()
  const [asked, setAsked] = useState(filter.search)
  // A saved view or the way back brought another search than was asked for here.
  if (filter.search !== asked && !isSearching) {
    setAsked(filter.search)
    setTyped(filter.search)
  }
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(
    () => () => {
      clearTimeout(timer.current)
    },
    [],
  )
  // What is typed is looked for among what is shown by then.
  const shown = useRef(filter)
  useEffect(() => {
    shown.current = filter
  }, [filter])
  const go = (text: string) => {
    clearTimeout(timer.current)
    const search = text.trim()
    startSearching(() => {
      setAsked(search)
      router.replace(addressOf({ ...shown.current, search }), { scroll: false })
    })
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    go(typed)
  }
  return (
    <form
      role="search"
      action="/caseload"
      className="max-w-[calc(100vw-2.5rem)]"
      onSubmit={submit}
      aria-busy={isSearching}
    >
      <label className="find">
        <Icon name="search" small />
        <span className="sr-only">{words('find')}</span>
        <input
          type="search"
          name="search"
          value={typed}
          placeholder={words('find')}
          autoComplete="off"
          onChange={(event) => {
            const { value } = event.target
            setTyped(value)
            clearTimeout(timer.current)
            timer.current = setTimeout(() => {
              go(value)
            }, PAUSE_MS)
          }}
        />
      </label>
      <span className="sr-only" role="status">
        {isSearching ? words('searching') : ''}
      </span>
    </form>
  )
}
