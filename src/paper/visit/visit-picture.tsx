import { Path, Svg, Text } from '@react-pdf/renderer'
import { dayPictures } from '@/domain/day-picture'
import type { RecordFacts } from '@/domain/record'
import type { VisitRange } from '@/domain/visit'
import { dayMarks } from '@/drawing/day-marks'
import { dayTicks } from '@/drawing/day-ticks'
import { axisTop, minuteTicks, thirtyMinutes } from '@/drawing/minute-axis'
import { painBand, painPaths, painShape } from '@/drawing/pain-line'
import { targetChanges, targetPath } from '@/drawing/target-line'
import type { datesIn } from '@/messages/dates-in'
import { typeface } from '../fonts'
import { ink } from '../ink'
import { MarkDrawing } from '../mark-drawing'

/** In points of the picture's own. */
const [LEFT, RIGHT, MINUTES, LABELS, STRIP] = [30, 10, 146, 16, 58]

type PictureWords = { minutes: string; worst: string; dates: ReturnType<typeof datesIn> }

/** Minutes a day against what was asked, and the worst pain below them: the marks of the screens. */
export function VisitPicture(props: {
  record: RecordFacts
  range: VisitRange
  /** In points. */
  width: number
  /** Size of its text, in points. */
  text: number
  words: PictureWords
}) {
  const { record, range, width, text, words } = props
  const label = { fontSize: text, fontFamily: typeface, fill: ink.ink2 }
  const days = dayPictures(record, range.from, range.to)
  const step = (width - LEFT - RIGHT) / Math.max(1, days.length)
  const bar = Math.min(step * 0.66, 22)
  const targets = days.map(({ target }) => target)
  const top = axisTop(
    days.map(({ minutes }) => minutes),
    targets,
  )
  const [head, baseline] = [6, 6 + MINUTES]
  const perMinute = MINUTES / top
  const yOf = (minutes: number) => baseline - minutes * perMinute
  const stripTop = baseline + LABELS + 10
  const painAt = (score: number) => stripTop + STRIP - (score * STRIP) / 10
  const xOf = (place: number) => LEFT + place * step + step / 2
  const scores = days.map(({ worst }) => worst)
  const { line, bridge } = painPaths(scores, xOf, painAt)
  const ticks = dayTicks(
    days.map(({ day, weekday }) => ({
      weekStart: weekday === 1,
      monthStart: day.endsWith('-01'),
      yearStart: day.endsWith('-01-01'),
    })),
    step,
    text * 5.25,
  )
  const last = scores.findLastIndex((score) => score !== null)
  const height = stripTop + STRIP + 6
  /** Above the step and above the bars that its number stands over. */
  const labelAt = (place: number, minutes: number) => {
    const under = days.slice(place, place + Math.max(1, Math.ceil((text * 1.75) / step)))
    return yOf(Math.max(minutes, ...under.map((day) => day.minutes))) - 4
  }
  const level = (y: number) => `M${String(LEFT)} ${String(y)}H${String(width - RIGHT)}`
  return (
    <Svg viewBox={`0 0 ${String(width)} ${String(height)}`} style={{ width, height }}>
      {minuteTicks(top).map((minutes) => (
        <Path key={minutes} d={level(yOf(minutes))} stroke={ink.line} strokeWidth={0.5} />
      ))}
      <Path d={level(yOf(thirtyMinutes))} stroke={ink.ink2} strokeWidth={1} strokeDasharray="7 4" />
      {minuteTicks(top).map((minutes) => (
        <Text key={minutes} x={2} y={yOf(minutes) + 3} style={label}>
          {String(minutes)}
        </Text>
      ))}
      {days.map((day, place) => (
        <MarkDrawing
          key={day.day}
          marks={dayMarks(day, {
            ...{ x: LEFT + place * step + (step - bar) / 2, width: bar, columnWidth: step },
            ...{ top: head, baseline, perMinute },
          })}
        />
      ))}
      <Path d={targetPath(targets, LEFT, step, yOf)} fill="none" stroke={ink.ink} strokeWidth={1.4} />
      {targetChanges(targets)
        .filter((_, place, all) => all.length <= 12 || place === all.length - 1)
        .map(({ place, minutes }) => (
          <Text
            key={place}
            x={LEFT + place * step + 1}
            y={labelAt(place, minutes)}
            style={{ ...label, fill: ink.ink }}
          >
            {String(minutes)}
          </Text>
        ))}
      <Path d={level(baseline)} stroke={ink.edge} strokeWidth={0.75} />
      {ticks.map(({ place }) => (
        <Text key={place} x={LEFT + place * step} y={baseline + LABELS} style={label}>
          {words.dates.day(days[place]?.day ?? range.from, 'brief')}
        </Text>
      ))}
      {[0, 5, 10].map((score) => (
        <Path
          key={score}
          d={level(painAt(score))}
          stroke={score === 0 ? ink.edge : ink.line}
          strokeWidth={0.6}
        />
      ))}
      <Text x={2} y={painAt(10) + 3} style={label}>
        10
      </Text>
      <Text x={2} y={painAt(0) + 2} style={label}>
        0
      </Text>
      <Text x={LEFT + 4} y={painAt(10) + 9} style={{ ...label, fill: ink.pain }}>
        {words.worst}
      </Text>
      <Path d={bridge} fill="none" stroke={ink.pain} strokeWidth={1} strokeDasharray="1.2 3" />
      <Path d={line} fill="none" stroke={ink.pain} strokeWidth={1.3} />
      {step < 3
        ? null
        : scores.map((score, place) =>
            score === null ? null : (
              <Path
                key={place}
                d={painShape(score, { x: xOf(place), y: painAt(score) }, Math.min(2.4, step * 0.3))}
                fill={painBand(score) === 'low' ? ink.surface : ink.pain}
                stroke={ink.pain}
                strokeWidth={painBand(score) === 'low' ? 1 : 0}
              />
            ),
          )}
      {last < 0 ? null : (
        <Text
          x={Math.min(xOf(last) + 4, width - RIGHT)}
          y={painAt(scores[last] ?? 0) + 3}
          style={{ ...label, fill: ink.pain }}
        >
          {String(scores[last])}
        </Text>
      )}
    </Svg>
  )
}
