import { Text, View } from '@react-pdf/renderer'
import { ink } from '../ink'
import type { DiaryFacts } from './diary-facts'
import type { DiaryWords } from './diary-words'

export const heading = (points: number) =>
  ({ fontWeight: 700, fontSize: points * 1.2, lineHeight: 1.25, marginBottom: points * 0.3 }) as const

/** The gate's five, and whom to call for which. */
export function WhenToStop(props: { clinic: DiaryFacts['clinic']; words: DiaryWords; points: number }) {
  const { clinic, points } = props
  const { words, stopIf, gate } = props.words
  const { name, telephone, emergencyNumber } = clinic
  const others = { clinic: name, telephone, emergency: emergencyNumber }
  return (
    <View
      wrap={false}
      style={{
        marginTop: points,
        padding: points * 0.8,
        borderWidth: 1.5,
        borderColor: ink.red,
        borderRadius: 6,
      }}
    >
      <Text style={heading(points)}>{stopIf}</Text>
      {gate.map((item) => (
        <View key={item} style={{ flexDirection: 'row', gap: points * 0.5 }}>
          <Text>•</Text>
          <Text style={{ flex: 1 }}>{item}</Text>
        </View>
      ))}
      <Text style={{ marginTop: points * 0.4, fontWeight: 700 }}>
        {words('stop.chest', { number: emergencyNumber })}
      </Text>
      <Text style={{ fontWeight: 700 }}>
        {telephone === '' ? words('stop.othersNoNumber', others) : words('stop.others', others)}
      </Text>
      <Text style={{ marginTop: points * 0.4 }}>{words('stop.unread')}</Text>
    </View>
  )
}
