import { useTranslations } from 'next-intl'
import { isolated } from '@/messages/isolated'
import { useDates } from '@/messages/use-dates'
import type { RouterOutputs } from '@/trpc/api'
import { EndAbsence } from './end-absence'

type Covers = RouterOutputs['account']['covers']
type Whose = 'own' | 'covering' | 'others'

/** Absences from when to when, who covers and who noted it for them; each can be withdrawn. Nothing where there is none. */
export function AbsenceList({ whose, absences }: { whose: Whose; absences: Covers[Whose] }) {
  const words = useTranslations('account.away')
  const dates = useDates()
  if (absences.length === 0) return null
  return (
    <div>
      <h3 id={`away-${whose}`}>{words(`lists.${whose}`)}</h3>
      <ul className="stack mt-1" aria-labelledby={`away-${whose}`}>
        {absences.map(({ id, notedBy, ...absence }) => {
          const [from, to] = [dates.day(absence.from, 'dated'), dates.day(absence.to, 'dated')]
          const [away, covering] = [isolated(absence.away), isolated(absence.covering)]
          return (
            <li key={id} className="row between">
              <span>
                {words(`rows.${whose}`, { from, to, away, covering })}
                {notedBy === null ? null : (
                  <span className="small soft block">{words('notedBy', { by: isolated(notedBy) })}</span>
                )}
              </span>
              <EndAbsence coverId={id} from={from} away={whose === 'own' ? null : away} />
            </li>
          )
        })}
      </ul>
    </div>
  )
}
