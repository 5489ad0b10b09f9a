'use client'
import { useTranslations } from 'next-intl'
import { beginsWords, nameWords } from '@/domain/name-words'
import { viewAddress } from '@/domain/saved-view'
import type { SavedView } from '@/domain/saved-view'
import { isolated } from '@/messages/isolated'
import { useDates } from '@/messages/use-dates'
import type { RouterOutputs } from '@/trpc/api'
import type { FinderGroup, FinderOption } from '@/ui/finder-list'
import { destinationsOf } from './destinations'

type Found = RouterOutputs['caseload']['find']
type Asked = {
  clinician: boolean
  admin: boolean
  text: string
  found: Found
  views: readonly SavedView[]
  signOut: () => void
}

/** What fits what is typed: patients, each with their record, appointment and programme; actions; pages. Without a word all
 * actions and pages. `idOf` makes a name of an option unique in the document. */
export function usePaletteGroups(asked: Asked, idOf: (name: string) => string): FinderGroup[] {
  const { clinician, admin, text, found, views, signOut } = asked
  const words = useTranslations('palette')
  const desk = useTranslations('desk')
  const dates = useDates()
  const typed = nameWords(text)
  const fits = ({ said = '' }: FinderOption) => beginsWords(said, typed)
  const patient = ({ id, name, birthDate }: Found[number]): FinderOption[] => {
    const person = { name: isolated(name), born: dates.day(birthDate, 'full') }
    const part = (what: 'appointment' | 'programme') => ({
      id: idOf(`${id}-${what}`),
      label: words(what),
      said: words(`${what}Of`, person),
      leads: `/patients/${id}/${what}`,
    })
    const record = {
      id: idOf(id),
      label: (
        <>
          <bdi>{name}</bdi> <small>{words('born', person)}</small>
        </>
      ),
      said: words('recordOf', person),
      leads: `/patients/${id}`,
    }
    return [record, part('appointment'), part('programme')]
  }
  const actions: FinderOption[] = [
    ...(clinician
      ? [{ id: idOf('enrol'), said: words('enrol'), icon: 'plus', leads: '/enrol' } as const]
      : []),
    { id: idOf('sign-out'), said: desk('signOut'), icon: 'out', leads: signOut } as const,
  ].map((action) => ({ ...action, label: action.said }))
  const pages: FinderOption[] = destinationsOf({ clinician, admin }).map((one) => {
    const said =
      one.page === 'filter'
        ? words(`filters.${one.show}`)
        : one.page === 'account'
          ? words('account')
          : desk(one.page)
    return { id: idOf(one.href), label: said, said, icon: 'right', leads: one.href }
  })
  const kept: FinderOption[] = views.map((view) => {
    const said = words('view', { name: view.name })
    return { id: idOf(view.id), label: said, said, icon: 'right', leads: viewAddress(view) }
  })
  return [
    { key: 'patients', rows: found.map(patient) },
    { key: 'actions', rows: actions.filter(fits).map((one) => [one]) },
    { key: 'pages', rows: [...pages, ...kept].filter(fits).map((one) => [one]) },
  ]
    .filter(({ rows }) => rows.length > 0)
    .map((group) => ({ ...group, label: words(`groups.${group.key as 'patients'}`) }))
}
