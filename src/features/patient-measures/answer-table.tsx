'use client'
import { useTranslations } from 'next-intl'
import type { OutcomeAnswer } from '@/domain/outcome'
import { sameActivity } from '@/domain/outcome'
import { useDates } from '@/messages/use-dates'
import { DataTable } from '@/ui/data-table'
import { Tag } from '@/ui/tag'

/** Every set with its date and what was skipped, the newest first. */
export function AnswerTable(props: { answers: readonly OutcomeAnswer[]; wordings: readonly string[] }) {
  const { answers, wordings } = props
  const words = useTranslations('measures')
  const shared = useTranslations('outcomeWords')
  const dates = useDates()
  const latest = answers.at(-1)?.day
  const skipped = <span className="soft">{words('table.skipped')}</span>
  const notNamed = <span className="soft">{words('table.notNamed')}</span>
  const scoreOf = ({ activities }: OutcomeAnswer, wording: string) => {
    const found = activities.find((one) => sameActivity(one.wording, wording))
    return found === undefined ? notNamed : (found.score ?? skipped)
  }
  return (
    <div className="panel panel-body stack-wide">
      <h2>{words('table.title')}</h2>
      <DataTable
        caption={words('table.title')}
        columns={[
          { key: 'day', head: words('table.day') },
          { key: 'occasion', head: words('table.occasion') },
          { key: 'pain', head: words('pain'), number: true },
          ...wordings.map((wording) => ({ key: `activity ${wording}`, head: wording, number: true })),
          { key: 'change', head: words('change') },
        ]}
        rows={answers.toReversed().map((answer) => ({
          key: answer.setId,
          cells: [
            <span key="day" className="row nowrap">
              {dates.listed(answer.day, latest ?? answer.day)}
              {answer.versionCount > 1 ? <Tag>{words('table.corrected')}</Tag> : null}
            </span>,
            shared(`occasions.${answer.occasion}`),
            answer.pain ?? skipped,
            ...wordings.map((wording) => scoreOf(answer, wording)),
            answer.change === null
              ? answer.occasion === 'start'
                ? notAsked(words('table.notAsked'))
                : skipped
              : shared(`steps.${answer.change}`),
          ],
        }))}
      />
    </div>
  )
}

const notAsked = (text: string) => <span className="soft">{text}</span>
