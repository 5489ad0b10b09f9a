'use client'
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { isolated } from '@/messages/isolated'
import { useDates } from '@/messages/use-dates'
import { useTRPC } from '@/trpc/provider'
import { errorCodeOf } from '@/trpc/refusal'
import { TextField } from '@/ui/text-field'
import { PickCard } from './pick-card'
import type { Plan } from './starting-form'

const PAUSE_MS = 250

/** Another patient of the clinic, found by name, whose programme this one begins as a copy of. Written reasons stay with
 * the patient they were written for. */
export function CopyFromPatient(props: { patientId: string; onPick: (plan: Plan) => void }) {
  const words = useTranslations('programme.templates')
  const errors = useTranslations('errors')
  const dates = useDates()
  const trpc = useTRPC()
  const queries = useQueryClient()
  const [typed, setTyped] = useState('')
  const [search, setSearch] = useState('')
  const [trouble, setTrouble] = useState<string | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => {
      setSearch(typed.trim())
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
    }
  }, [typed])
  const people = useQuery({
    ...trpc.templates.people.queryOptions({ search }),
    enabled: search !== '',
    placeholderData: keepPreviousData,
  })
  const found = search === '' ? [] : (people.data?.filter(({ id }) => id !== props.patientId) ?? [])
  const copy = async (id: string, name: string) => {
    try {
      const { prescription } = await queries.query(
        trpc.programme.prescription.queryOptions({ patientId: id }),
      )
      if (prescription === null) setTrouble(words('copyNothing', { name: isolated(name) }))
      else props.onPick({ ...prescription.content, fallingReason: null })
    } catch (error) {
      setTrouble(errors(errorCodeOf(error)))
    }
  }
  const isNobody = search !== '' && people.isSuccess && !people.isPlaceholderData && found.length === 0
  return (
    <section className="stack" aria-labelledby="copy-part">
      <h3 id="copy-part">{words('copy')}</h3>
      <div className="max-w-[22rem]">
        <TextField
          type="search"
          label={words('copyFind')}
          hint={words('copyHint')}
          value={typed}
          autoComplete="off"
          onChange={(event) => {
            setTyped(event.target.value)
            setTrouble(null)
          }}
        />
      </div>
      <p className="small soft" role="status">
        {isNobody ? words('copyNobody') : ''}
      </p>
      {trouble === null && !people.isError ? null : (
        <p className="small" role="alert">
          {trouble ?? errors(errorCodeOf(people.error))}
        </p>
      )}
      <ul className="cards-row">
        {found.map(({ id, name, birthDate }) => (
          <PickCard
            key={id}
            name={name}
            about={words('copyBorn', { born: dates.day(birthDate, 'full') })}
            onPick={() => {
              void copy(id, name)
            }}
          />
        ))}
      </ul>
    </section>
  )
}
