import { Text, View } from '@react-pdf/renderer'
import type { ReactNode } from 'react'
import { weekOf } from '@/domain/programme'
import { rungOn, rungsInForce } from '@/domain/rung-in-force'
import { datesIn } from '@/messages/dates-in'
import { translatorFor, translatorOver } from '@/messages/translator'
import { storyParts, visitWords } from '@/messages/visit-words'
import { ink } from '../ink'
import { textPoints } from '../print'
import { BrandDrawing, Sheet } from '../sheet'
import type { SheetLook } from '../sheet'
import { sheetBytes } from '../sheet-bytes'
import type { VisitSheetFacts } from './visit-facts'
import { VisitPicture } from './visit-picture'

/** Of the page between its margins, in points. */
const widths = { A4: 523, LETTER: 540 } as const

/** An appointment on one page as a PDF: the story, the picture, what was asked, agreed and written, and what comes next. */
export const renderVisit = (facts: VisitSheetFacts, look: SheetLook): Promise<Uint8Array<ArrayBuffer>> =>
  sheetBytes(visitDocument(facts, look))

function visitDocument({ patientName, clinic, record, shown, now }: VisitSheetFacts, look: SheetLook) {
  const words = translatorFor(look.language, 'appointment')
  const recordWords = translatorFor(look.language, 'record')
  const dates = datesIn(look.language, record.timeZone)
  const all = translatorOver(look.language, 'appointment', 'exercises')
  const said = visitWords({ words: all, record: recordWords, dates }, 'clinic')
  const points = textPoints[look.print]
  const { held, range, story, questions, note, next } = shown
  const decided = said.decided(shown.decided)
  const day = dates.date(held?.finish.at ?? now, 'full', record.timeZone)
  const clinicName = clinic.simulated ? `${clinic.name} (${words('text.simulated')})` : clinic.name
  const isEmpty = record.entries.length === 0
  const told = storyParts.flatMap((part) => {
    const sentences = said.part(part, story)
    return sentences.length === 0 ? [] : [{ part, sentences }]
  })
  return (
    <Sheet
      look={look}
      title={words('text.heading', { name: patientName, day })}
      foot={[
        clinicName,
        `${patientName} · ${words('text.asOf', { at: dates.moment(now, 'full', record.timeZone) })}`,
      ]}
      pageWords={(page, pages) => words('text.page', { page, pages })}
    >
      <View style={{ flexDirection: 'row', gap: points * 0.5, alignItems: 'center' }}>
        <BrandDrawing height={points * 1.3} />
        <Text style={{ flex: 1, color: ink.ink2 }}>{words('title')}</Text>
        <Text style={{ color: ink.ink2 }}>{day}</Text>
      </View>
      <Text style={{ fontWeight: 700, fontSize: points * 1.6, lineHeight: 1.25 }}>{patientName}</Text>
      <Text style={{ color: ink.ink2, marginBottom: points * 0.6 }}>
        {[
          words('text.range', { from: dates.day(range.from, 'brief'), to: dates.day(range.to, 'full') }),
          ...step(),
        ].join(' · ')}
      </Text>
      {isEmpty ? <Text style={{ marginBottom: points * 0.6 }}>{words('text.empty')}</Text> : null}
      {told.map(({ part, sentences }) => (
        <View key={part}>
          <Row title={said.title(part)} points={points}>
            {part === 'matters' ? (
              sentences.map((sentence) => <Text key={sentence}>{sentence}</Text>)
            ) : (
              <Text>{sentences.join(' ')}</Text>
            )}
          </Row>
          {part === 'done' && !isEmpty ? (
            <View wrap={false} style={{ marginVertical: points * 0.4 }}>
              <VisitPicture
                record={record}
                range={range}
                width={widths[look.size]}
                text={points * 0.8}
                words={{
                  minutes: recordWords('picture.minutes'),
                  worst: recordWords('picture.worst'),
                  dates,
                }}
              />
            </View>
          ) : null}
        </View>
      ))}
      {questions.length === 0 ? null : (
        <Row title={words('ask.title')} points={points}>
          {questions.map((question) => (
            <Text key={said.question(question)}>{`– ${said.question(question)}`}</Text>
          ))}
        </Row>
      )}
      {decided.length === 0 ? null : (
        <Row title={words('parts.decided')} points={points}>
          {decided.map((sentence) => (
            <Text key={sentence}>{sentence}</Text>
          ))}
        </Row>
      )}
      {held === null || held.finish.agreed === '' ? null : (
        <Row title={words('held.agreed')} points={points}>
          <Text>{held.finish.agreed}</Text>
        </Row>
      )}
      {note === '' ? null : (
        <Row title={words('held.note')} points={points}>
          <Text>{note}</Text>
        </Row>
      )}
      <Row title={words('held.next')} points={points}>
        <Text>
          {next === null ? words('held.noNext') : dates.moment(next.at, 'weekday', record.timeZone)}
        </Text>
      </Row>
      {held === null ? null : (
        <Text style={{ marginTop: points * 0.6 }}>
          {`${words('held.title', { by: held.finish.by })}, ${words(`finish.kinds.${held.kind}`)}, ${dates.moment(held.finish.at, 'full', record.timeZone)}`}
        </Text>
      )}
    </Sheet>
  )

  function step(): string[] {
    const inForce = rungOn(rungsInForce(record.programmes, record.decisions), record.today)
    const programme = record.programmes.find(({ id }) => id === inForce?.programmeId)
    if (inForce === null || programme === undefined) return []
    return [
      words('step', { rung: inForce.rung, rungs: programme.rungs.length }),
      words('week', { week: weekOf(programme.courseStart ?? programme.startDay, record.today) }),
    ]
  }
}

function Row({ title, points, children }: { title: string; points: number; children: ReactNode }) {
  return (
    <View
      wrap={false}
      style={{
        ...{ flexDirection: 'row', gap: points, paddingVertical: points * 0.45 },
        ...{ borderTopWidth: 0.5, borderTopColor: ink.line },
      }}
    >
      <Text style={{ width: points * 7.5, color: ink.ink2, fontWeight: 700 }}>{title}</Text>
      <View style={{ flex: 1 }}>{children}</View>
    </View>
  )
}
