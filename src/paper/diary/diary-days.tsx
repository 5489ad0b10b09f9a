import { Svg, Text, View } from '@react-pdf/renderer'
import { weekdayOf } from '@/domain/calendar-day'
import { addDays } from '@/domain/calendar-day'
import type { DiaryDay } from '@/domain/diary-plan'
import { dayMarks } from '@/drawing/day-marks'
import { ink } from '../ink'
import { MarkDrawing } from '../mark-drawing'
import type { DiaryWords } from './diary-words'

/** Shares of the width: day, asked, then the four boxes. */
const shares = { day: 1.95, asked: 1.7, minutes: 1.3, before: 1.1, worst: 1.1, morning: 1.8 } as const
const scores = ['before', 'worst', 'morning'] as const

/** A day that asks for no walk has the mark that it has on the screens. */
function RestMark({ kind, points }: { kind: 'rest' | 'pause'; points: number }) {
  const day = { minutes: 0, target: null, stop: false, late: false, paper: false }
  const column = { x: 1, width: 10, columnWidth: 12, top: 0, baseline: 14, perMinute: 1 }
  const marks = dayMarks({ ...day, state: kind === 'rest' ? 'rest' : 'excused' }, column)
  return (
    <Svg
      viewBox={kind === 'rest' ? '0 3 12 16' : '0 0 12 16'}
      style={{ width: points, height: points * 1.2 }}
    >
      <MarkDrawing marks={marks.filter(({ look }) => look !== 'weave')} />
    </Svg>
  )
}

/** One row a day: what is asked, and a box for each number. */
export function DiaryDays(props: { days: readonly DiaryDay[]; words: DiaryWords; points: number }) {
  const { days, points } = props
  const { words, dates } = props.words
  const rowHeight = points * (points > 12 ? 1.95 : 2.45)
  const cell = (share: number) => ({ flexGrow: share, flexBasis: 0, paddingRight: points * 0.5 })
  const box = { borderWidth: 1, borderColor: ink.edge, borderRadius: 3, height: rowHeight - points * 0.4 }
  return (
    <View>
      <View style={{ flexDirection: 'row', alignItems: 'flex-end', paddingBottom: 3 }} wrap={false}>
        {(['day', 'asked', 'minutes', ...scores] as const).map((column) => (
          <View key={column} style={cell(shares[column])}>
            <Text style={{ fontWeight: 700, fontSize: points * 0.85, lineHeight: 1.15 }}>
              {words(`columns.${column}`)}
            </Text>
            {column === 'before' || column === 'worst' || column === 'morning' ? (
              <Text style={{ fontSize: points * 0.75, color: ink.ink2 }}>{words('of')}</Text>
            ) : null}
          </View>
        ))}
      </View>
      {days.map(({ day, kind, minutes }, place) => (
        <View
          key={day}
          wrap={false}
          style={{
            ...{ flexDirection: 'row', alignItems: 'center', height: rowHeight },
            borderTopWidth: place === 0 || weekdayOf(day) === 1 ? 1.25 : 0.5,
            borderTopColor: place === 0 || weekdayOf(day) === 1 ? ink.edge : ink.line,
          }}
        >
          <Text style={{ ...cell(shares.day), fontWeight: 700 }}>{dates.day(day, 'short')}</Text>
          <View style={{ ...cell(shares.asked), flexDirection: 'row', gap: 4, alignItems: 'center' }}>
            {kind === 'rest' || kind === 'pause' ? <RestMark kind={kind} points={points} /> : null}
            <Text style={kind === 'walk' ? {} : { color: ink.ink2 }}>
              {minutes === null ? words(kind === 'walk' ? 'none' : kind) : words('minutes', { minutes })}
            </Text>
          </View>
          {(['minutes', 'before', 'worst'] as const).map((column) => (
            <View key={column} style={cell(shares[column])}>
              <View style={box} />
            </View>
          ))}
          <View
            style={{ ...cell(shares.morning), flexDirection: 'row', alignItems: 'center', paddingRight: 0 }}
          >
            {/* Which morning is meant stands before its box. */}
            <Text style={{ width: points * 2.3, fontSize: points * 0.8, lineHeight: 1, color: ink.ink2 }}>
              {dates.weekdayName(weekdayOf(addDays(day, 1)), 'short')}
            </Text>
            <View style={{ ...box, flexGrow: 1 }} />
          </View>
        </View>
      ))}
      <View style={{ borderTopWidth: 1.25, borderTopColor: ink.edge }} />
    </View>
  )
}
