import { exerciseKeyOf } from '@/domain/exercise-library'
import type { DiaryExercise, DiaryWalk } from '@/domain/diary-plan'
import type { Weekday } from '@/domain/calendar-day'
import type { Language } from '@/domain/person'
import { datesIn, regional } from '@/messages/dates-in'
import { numberedLines } from '@/messages/numbered-lines'
import { rungSentence, say } from '@/messages/rung-words'
import { translatorFor } from '@/messages/translator'
import { walkWords } from '@/messages/walk-words'

const gate = ['bladder', 'saddle', 'leg', 'chest', 'fall'] as const

/** Every sentence of the diary, in the language in which the patient reads it. */
export function diaryWords(language: Language) {
  const words = translatorFor(language, 'diary')
  const record = translatorFor(language, 'record')
  const learn = translatorFor(language, 'learn')
  const exercises = translatorFor(language, 'exercises')
  const dates = datesIn(language, 'UTC')
  const list = new Intl.ListFormat(regional(language), { type: 'conjunction' })
  const weekdays = (days: readonly Weekday[]) =>
    days.length === 7
      ? words('walk.every')
      : list.format(days.map((day) => dates.weekdayName(day, days.length > 3 ? 'short' : 'long')))
  const nameOf = ({ item }: DiaryExercise) => {
    const key = exerciseKeyOf(item)
    return item.words?.name ?? (key === null ? item.exercise : exercises(`${key}.name`))
  }
  const isLine = (path: string): path is Parameters<typeof exercises>[0] => exercises.has(path as never)
  /** How it is done: whoever has no phone reads it here alone. */
  const taught = ({ item }: DiaryExercise): { start: string; steps: string[]; cautions: string[] } => {
    if (item.words !== null) return { start: '', steps: item.words.steps, cautions: item.words.cautions }
    const key = exerciseKeyOf(item)
    if (key === null) return { start: '', steps: [], cautions: [] }
    const numbered = (path: string) => numberedLines(`${key}.${path}`, isLine, exercises)
    return { start: exercises(`${key}.start`), steps: numbered('s'), cautions: numbered('w') }
  }
  return {
    words,
    dates,
    weekdays,
    /** "12 minutes a day, every day", and from when where it is not from the first day on. */
    walk: ({ from, minutes, weekdays: asked }: DiaryWalk, isFirst: boolean) =>
      isFirst
        ? words('walk.now', { minutes, days: weekdays(asked) })
        : words('walk.then', { minutes, days: weekdays(asked), day: dates.day(from, 'short') }),
    /** "5 easy, 9 brisk, 5 easy · flat ground". */
    manner: ({ asked }: DiaryWalk) =>
      walkWords(asked)
        .map(({ key, values }) => record(`walk.${key}`, values))
        .join(' · '),
    stopIf: learn('stop.s1'),
    gate: gate.map((item) => record(`gate.${item}`)),
    exercise: (one: DiaryExercise) => {
      const { item, rung } = one
      const counted = { key: exerciseKeyOf(item), unit: item.unit, perSide: item.perSide }
      return {
        name: nameOf(one),
        dose: rungSentence(rung, counted)
          .map((part) => say(exercises, part))
          .join(', '),
        days: weekdays(one.weekdays),
        ...taught(one),
      }
    },
    holdOn: exercises('holdOn'),
    stopExercise: exercises('stopIf'),
  }
}
export type DiaryWords = ReturnType<typeof diaryWords>
