import { describe, expect, it } from 'vitest'
import type { StandingReason } from '@/domain/attention-shape'
import { calendarDay } from '@/domain/calendar-day'
import { saidIn } from '@/messages/shown-in'
import type { CaseFacts } from './case-facts'
import { useToldWords } from './use-case-words'
import { useNeedWords, useSeenTo } from './use-need-words'

const sunday = calendarDay('2026-11-29')
const answered = { id: 'a', on: calendarDay('2026-11-30') }
const fell = (change: Partial<StandingReason> = {}, locked = true, count = 1): StandingReason => ({
  ...{ reason: 'waiting', since: sunday, answered: null },
  because: [{ code: 'fall', day: sunday, count, locked }],
  ...change,
})
const worse: StandingReason = {
  ...{ reason: 'flare', since: sunday, answered: null },
  because: [{ code: 'moving-down' }],
}
const said = (language: 'en' | 'es', reasons: StandingReason[]) =>
  saidIn(language, () => {
    const row = { reasons, flare: null, asked: null, joined: true, screening: null, programme: null }
    const facts = row as unknown as CaseFacts
    const need = useNeedWords(facts)
    const told = useToldWords(facts).map(({ title, below }) => `told: ${title} / ${below}`)
    return [...(need === null ? [] : [`${need.title} / ${need.below}`]), ...useSeenTo(facts), ...told]
  })

describe('a fall is told once', () => {
  const [en, es] = [
    'Exercises are locked until you unlock them',
    'Los ejercicios están bloqueados hasta que los desbloquee',
  ]
  it('as what the row is about', () => {
    expect(said('en', [fell()])).toEqual([`Fell on Sun 29 Nov / ${en}`])
    expect(said('es', [fell()])).toEqual([`Caída el dom, 29 nov / ${es}`])
    expect(said('en', [fell({}, false)])).toEqual(['Fell on Sun 29 Nov / '])
    expect(said('en', [fell({}, true, 2)])).toEqual([`2 falls, the last on Sun 29 Nov / ${en}`])
  })
  it('below what is more urgent', () => {
    expect(said('en', [worse, fell()])).toEqual([
      'Pain moving down the leg / since Sun 29 Nov',
      `told: Fell on Sun 29 Nov / ${en}`,
    ])
  })
  it('and when it was seen to, with the exercises that stay locked', () => {
    expect(said('en', [fell({ answered })])).toEqual([
      `told: Fell on Sun 29 Nov / ${en} · Seen to on Mon 30 Nov`,
    ])
    expect(said('en', [fell({ answered }, false)])).toEqual(['Fell on Sun 29 Nov: Seen to on Mon 30 Nov'])
  })
})
