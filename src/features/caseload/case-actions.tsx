'use client'
import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/ui/button-link'
import { telephoneAddress } from '@/ui/telephone-address'
import { CaseAnswer, reasonToAnswer } from './case-answer'
import type { CaseFacts } from './case-facts'
import { CaseMain } from './case-main'
import { CasePause } from './case-pause'
import { CaseWeek } from './case-week'
import type { WaitingWeek } from './case-week'

/** What can be done about a patient without leaving the list: the one thing that is first, and below it what else. */
export function CaseActions({ row, waiting }: { row: CaseFacts; waiting: WaitingWeek | null }) {
  const { name, telephone, asked } = row
  const reason = reasonToAnswer(row)
  const first = row.reasons.find(({ answered }) => answered === null)
  const ring = first === undefined || telephone === null ? null : telephone
  // Whoever has fallen silent is heard before more is asked of them.
  const isRingMain = first?.reason === 'silent' && ring !== null && waiting !== null && row.stop === null
  const isPauseMain = asked !== null && row.stop === null && waiting === null
  return (
    <div className="grid max-w-46 justify-items-stretch">
      {isRingMain ? (
        <Ring name={name} telephone={ring} isMain />
      ) : isPauseMain ? (
        <CasePause key={asked.id} row={row} asked={asked} isMain />
      ) : (
        <CaseMain row={row} waiting={waiting} />
      )}
      <div className="flex flex-wrap items-center justify-center gap-x-1">
        {isRingMain ? (
          <CaseWeek key={waiting.week.weekStart} waiting={waiting} name={name} isMain={false} />
        ) : ring !== null ? (
          <Ring name={name} telephone={ring} isMain={false} />
        ) : null}
        {asked !== null && !isPauseMain ? (
          <CasePause key={asked.id} row={row} asked={asked} isMain={false} />
        ) : null}
        {reason === null ? null : <CaseAnswer key={reason.reason} row={row} reason={reason} />}
      </div>
    </div>
  )
}

/** The patient's number, to be rung from whatever rings. */
function Ring({ name, telephone, isMain }: { name: string; telephone: string; isMain: boolean }) {
  const words = useTranslations('caseload')
  return (
    <ButtonLink
      {...(isMain
        ? { className: 'w-full max-w-46 @min-[64rem]:px-2' }
        : { variant: 'bare', size: 'small', className: 'px-1.5' })}
      icon="phone"
      href={telephoneAddress(telephone)}
      aria-label={words('ringNumber', { name, telephone })}
    >
      {words('ring')}
    </ButtonLink>
  )
}
