import { Text, View } from '@react-pdf/renderer'
import type { DiaryExercise } from '@/domain/diary-plan'
import { FigureDrawing } from '../figure-drawing'
import { ink } from '../ink'
import type { DiaryFacts } from './diary-facts'
import type { DiaryWords } from './diary-words'
import { heading } from './when-to-stop'

const FIGURE_HEIGHT = 104

/** On the back of the sheet, each exercise with its figure, dose and days, and how it is done. */
export function DiaryExercises(props: { plan: DiaryFacts['plan']; words: DiaryWords; points: number }) {
  const { plan, words, points } = props
  if (plan.exercisesLocked)
    return <Text style={{ marginTop: points }}>{words.words('exercises.locked')}</Text>
  if (plan.exercises.length === 0) return null
  return (
    <View break>
      <Text style={heading(points)}>{words.words('exercises.title')}</Text>
      <Text style={{ marginBottom: points * 0.4 }}>{words.stopExercise}</Text>
      {plan.exercises.map((one) => (
        <Exercise key={one.item.itemId} one={one} holdOn={plan.holdOn} words={words} points={points} />
      ))}
    </View>
  )
}

function Exercise(props: { one: DiaryExercise; holdOn: boolean; words: DiaryWords; points: number }) {
  const { points, words } = props
  const { item, rung } = props.one
  const { name, dose, days, start, steps, cautions } = words.exercise(props.one)
  const height = rung.height?.si
  const held = rung.loadAt === 'ball' ? ('chest' as const) : rung.loadAt
  const load = rung.load === null || held === null ? null : { kilograms: rung.load.si, held }
  const row = { flexDirection: 'row', gap: points, paddingVertical: points * 0.7 } as const
  return (
    <View wrap={false} style={{ ...row, borderTopWidth: 0.5, borderTopColor: ink.line }}>
      <View style={{ width: 92, alignItems: 'center' }}>
        {item.figure === null ? null : (
          <FigureDrawing
            kind={item.figure}
            setup={{ ...(height === undefined ? {} : { heightMetres: height }), load }}
            height={FIGURE_HEIGHT}
          />
        )}
      </View>
      <View style={{ flex: 1 }}>
        <Text style={{ fontWeight: 700, fontSize: points * 1.1 }}>{name}</Text>
        <Text style={{ fontWeight: 700 }}>{`${dose} · ${days}`}</Text>
        {start === '' ? null : <Text>{start}</Text>}
        {steps.map((step, place) => (
          <View key={step} style={{ flexDirection: 'row', gap: points * 0.4 }}>
            <Text>{`${String(place + 1)}.`}</Text>
            <Text style={{ flex: 1 }}>{step}</Text>
          </View>
        ))}
        <Text style={{ color: ink.ink2 }}>
          {[...(item.balance || props.holdOn ? [words.holdOn] : []), ...cautions].join(' ')}
        </Text>
      </View>
    </View>
  )
}
