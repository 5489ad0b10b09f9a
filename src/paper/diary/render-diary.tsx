import { Text, View } from '@react-pdf/renderer'
import { ink } from '../ink'
import { textPoints } from '../print'
import { BrandDrawing, Sheet } from '../sheet'
import type { SheetLook } from '../sheet'
import { sheetBytes } from '../sheet-bytes'
import { DiaryDays } from './diary-days'
import { DiaryExercises } from './diary-exercises'
import type { DiaryFacts } from './diary-facts'
import { diaryWords } from './diary-words'
import { WhenToStop } from './when-to-stop'

/** Two weeks to write down on paper, as a PDF: the programme in words, a row a day, when to stop, and the exercises. */
export const renderDiary = (facts: DiaryFacts, look: SheetLook): Promise<Uint8Array<ArrayBuffer>> =>
  sheetBytes(diaryDocument(facts, look))

function diaryDocument({ patientName, clinic, today, plan }: DiaryFacts, look: SheetLook) {
  const said = diaryWords(look.language)
  const { words, dates } = said
  const points = textPoints[look.print]
  const [first, last] = [plan.days[0]?.day ?? today, plan.days.at(-1)?.day ?? today]
  const clinicName = clinic.simulated ? `${clinic.name} (${words('simulated')})` : clinic.name
  return (
    <Sheet
      look={look}
      title={words('sheet', { name: patientName, from: dates.day(first, 'full') })}
      foot={[
        clinic.telephone === '' ? clinicName : `${clinicName} · ${clinic.telephone}`,
        words('foot', { name: patientName, day: dates.day(today, 'full') }),
      ]}
      pageWords={(page, pages) => words('page', { page, pages })}
    >
      <View style={{ flexDirection: 'row', gap: points * 0.5, alignItems: 'center' }}>
        <BrandDrawing height={points * 1.3} />
        <Text style={{ flex: 1, color: ink.ink2 }}>{words('title')}</Text>
        <Text style={{ color: ink.ink2 }}>
          {words('dates', { from: dates.day(first, 'brief'), to: dates.day(last, 'full') })}
        </Text>
      </View>
      <Text style={{ fontWeight: 700, fontSize: points * 1.6, lineHeight: 1.25 }}>{patientName}</Text>
      <View style={{ marginTop: points * 0.3, marginBottom: points * 0.6 }}>
        {plan.walks.length === 0 ? <Text>{words('walk.none')}</Text> : null}
        {plan.walks.map((walk, place) => (
          <Text key={walk.from}>
            <Text style={{ fontWeight: 700 }}>{said.walk(walk, place === 0)}</Text>
            {`: ${said.manner(walk)}`}
          </Text>
        ))}
        <Text style={{ color: ink.ink2, fontSize: points * 0.9 }}>{words('how')}</Text>
      </View>
      <DiaryDays days={plan.days} words={said} points={points} />
      <WhenToStop clinic={clinic} words={said} points={points} />
      <DiaryExercises plan={plan} words={said} points={points} />
    </Sheet>
  )
}
