'use client'
import { usePathname } from 'next/navigation'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { useTRPC } from '@/trpc/provider'
import { errorCodeOf, isSignedOut } from '@/trpc/refusal'
import { useSessionEnded } from '@/trpc/session-end'
import { useSignOut } from '@/trpc/use-sign-out'
import { Button } from '@/ui/button'
import { ButtonLink } from '@/ui/button-link'
import { FinderField } from '@/ui/finder-field'
import { FinderList } from '@/ui/finder-list'
import { useFinder } from '@/ui/use-finder'
import { useFoundPatients } from './use-found-patients'
import { usePaletteGroups } from './use-palette-groups'

type Field = {
  label: string
  closeWord: string
  text: string
  onType: (text: string) => void
  onClose: () => void
}

/** More than these are narrowed by another letter. */
const MOST_FOUND = 8

/** The field and what it finds. */
export function PaletteBody({ field, ...may }: { field: Field; clinician: boolean; admin: boolean }) {
  const words = useTranslations('palette')
  const errors = useTranslations('errors')
  const ended = useTranslations('desk.ended')
  const path = usePathname()
  const base = useId()
  const { text } = field
  const people = useFoundPatients(text, may.clinician)
  const leaving = useSignOut()
  const hasEnded = useSessionEnded()
  const views = useQuery({
    ...useTRPC().caseload.views.queryOptions(),
    enabled: may.clinician && !hasEnded,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  })
  const groups = usePaletteGroups(
    { ...may, text, found: people.found, views: views.data ?? [], signOut: leaving.signOut },
    (name) => `${base}-${name}`,
  )
  const isFirstKnown = !people.isWaiting || people.found.length > 0
  const first = text === '' || !isFirstKnown ? null : (groups[0]?.rows[0]?.[0]?.id ?? null)
  const { active, point, onKeyDown } = useFinder(text, groups, first)
  const error = leaving.error ?? people.error
  const state = () => {
    if (leaving.busy) return words('leaving')
    if (people.isWaiting) return words('searching')
    if (groups.length === 0) return words(may.clinician ? 'nothing' : 'noPage', { text: text.trim() })
    if (people.isAsked && people.found.length === 0) return words('nobody', { text: text.trim() })
    return people.found.length < MOST_FOUND ? '' : words('more', { count: MOST_FOUND })
  }
  return (
    <>
      <FinderField {...field} listId={base} active={active} onKeyDown={onKeyDown} />
      <FinderList
        listId={base}
        label={field.label}
        groups={groups}
        active={active}
        onPoint={point}
        onGo={field.onClose}
      />
      <div className="finder-foot">
        {hasEnded ? (
          <p role="alert">
            {ended('title')}{' '}
            <ButtonLink plain size="small" href={`/sign-in?next=${encodeURIComponent(path)}`}>
              {ended('signIn')}
            </ButtonLink>
          </p>
        ) : error === null || isSignedOut(error) ? (
          <p role="status">
            {state()}
            {state() === '' ? (
              <span className="[@media(hover:none)]:hidden">
                {words(may.clinician ? 'help' : 'helpPages')}
              </span>
            ) : null}
          </p>
        ) : (
          <p role="alert">
            {errors(errorCodeOf(error))}{' '}
            {people.error === null ? null : (
              <Button variant="quiet" size="small" onClick={people.askAgain}>
                {words('again')}
              </Button>
            )}
          </p>
        )}
      </div>
    </>
  )
}
