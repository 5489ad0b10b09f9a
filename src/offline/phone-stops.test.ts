import { describe, expect, it } from 'vitest'
import { calendarDay, instant } from '@/domain/calendar-day'
import { correctedWalk, newStop, newStopAnswer } from '@/offline/new-facts'
import { pendingView } from '@/offline/pending-view'
import { browser, moment, reads, settle, walk } from '@/offline/phone-in-memory'
import type { PhoneView } from '@/offline/phone-view'
import { isUntold, refused } from '@/offline/queued-fact'

const here = { today: calendarDay('2026-11-18'), timeZone: 'Europe/London' }

/** What the screens show of this phone. */
function shown(view: PhoneView) {
  if (view.phase !== 'open' || view.kept === null) throw new Error('nothing is shown')
  const { queue, kept } = view
  const { stops, entries } = pendingView(kept.opened.record, queue, here)
  return { queue, stops, entries, isUntold: isUntold(stops, queue) }
}

/** The phone of somebody who has read their record, out of reach since. */
async function awayPhone() {
  const { world, phone } = browser('ruth')
  world.answer = reads('ruth')
  await phone.start()
  const send = async () => {
    await phone.send()
    await settle()
  }
  const comeBack = async () => {
    world.delivery = { kind: 'stored' }
    await send()
  }
  return { world, phone, send, comeBack }
}

const [one, two] = [
  newStop(moment, 'walk'),
  newStop({ ...moment, at: instant('2026-11-18T10:25:00Z') }, 'zero'),
]
const ids = [one.id, two.id]

describe('two stops, one after the other', () => {
  it('without signal: both are seen at once, then each arrives once, before what waited longer', async () => {
    const { world, phone, send, comeBack } = await awayPhone()
    const waited = walk()
    await phone.record(waited)
    const raised = [phone.raise(one), phone.raise(two)]
    expect(shown(phone.view()).stops.map(({ id }) => id)).toEqual(ids)
    await Promise.all(raised)
    await settle()
    expect(shown(phone.view())).toMatchObject({ isUntold: true, stops: [{ id: one.id }, { id: two.id }] })
    await comeBack()
    await send()
    expect(world.delivered).toEqual([...ids, waited.id])
    expect(shown(phone.view()).isUntold).toBe(false)
  })

  it.each(['open', 'full'] as const)('with signal: each arrives once (disk %s)', async (disk) => {
    const { world, phone, send } = await awayPhone()
    Object.assign(world, { disk, delivery: { kind: 'stored' } })
    for (const stop of [one, two]) {
      await phone.raise(stop)
      await settle()
    }
    await send()
    await send()
    expect(world.delivered).toEqual(ids)
    expect(shown(phone.view()).isUntold).toBe(false)
  })

  it.each([
    ['open', 'full'],
    ['full', 'open'],
  ] as const)(
    'an answer that is sent ahead of its stop is not lost (disk %s for the stop, then %s)',
    async (disk, then) => {
      const { world, phone, send } = await awayPhone()
      const answer = newStopAnswer(moment, two.id, 'saddle')
      for (const fact of [one, two]) {
        world.disk = disk
        await phone.raise(fact)
        await settle()
      }
      // The clinic is in reach again, and the stops have not been tried yet.
      Object.assign(world, { disk: then, delivery: { kind: 'stored' } })
      await phone.raise(answer)
      await settle()
      await send()
      await send()
      expect(world.delivered).toEqual([...ids, answer.id])
    },
  )

  it('leave the clinic untold until it has acknowledged both', () => {
    const { stops } = shownOf([one, two])
    const queued = (state: 'waiting' | 'acknowledged', fact: typeof one) =>
      ({ fact, sending: state === 'waiting' ? { state } : { state, atMs: 1 } }) as const
    expect(isUntold(stops, [queued('waiting', one), queued('acknowledged', two)])).toBe(true)
    expect(isUntold(stops, [queued('acknowledged', one), queued('waiting', two)])).toBe(true)
    expect(isUntold(stops, [queued('acknowledged', one), queued('acknowledged', two)])).toBe(false)
    const lifted = stops.map((stop) => ({ ...stop, liftedAt: moment.at }))
    expect(isUntold(lifted, [queued('waiting', one)])).toBe(false)
  })
})

/** A record to which these stops were added here. */
function shownOf(facts: readonly (typeof one)[]) {
  const answer = reads('ruth')
  if (answer.kind !== 'read') throw new Error('nothing was read')
  const queue = facts.map((fact) => ({ fact, sending: { state: 'waiting' } as const }))
  return pendingView(answer.opened.record, queue, here)
}

it('a stop during an edit goes first, and nothing of the edit is lost', async () => {
  const { world, phone, comeBack } = await awayPhone()
  const walked = walk()
  await phone.record(walked)
  const longer = correctedWalk(moment, walked, { minutes: 14 })
  await phone.record(longer)
  await phone.raise(one)
  const worse = correctedWalk(moment, longer, { minutes: 14, worst: 7 })
  await phone.record(worse)
  await settle()
  expect(shown(phone.view())).toMatchObject({
    stops: [{ id: one.id }],
    entries: [{ entryId: walked.id, minutes: 14, worst: 7, versionCount: 3 }],
  })
  await comeBack()
  expect(world.delivered).toEqual([one.id, walked.id, longer.id, worse.id])
})

it('a stop with the queue full of refused entries arrives first, and each of them stays to be mended', async () => {
  const { world, phone, comeBack } = await awayPhone()
  world.delivery = { kind: 'refused', code: 'in-the-future', field: 'day' }
  for (let count = 0; count < 40; count += 1) await phone.record(walk())
  await settle()
  world.delivery = { kind: 'unreachable' }
  const waits = walk()
  await phone.record(waits)
  await phone.raise(one)
  await settle()
  const tried = world.senders.length
  await comeBack()
  expect(world.delivered).toEqual([one.id, waits.id])
  expect(world.senders.length - tried).toBe(2)
  const { queue, stops } = shown(phone.view())
  expect([refused(queue).length, stops.map(({ id }) => id)]).toEqual([40, [one.id]])
})

it('with a full disk a stop goes before any answer, and one that the clinic cannot take now holds up no other', async () => {
  const { world, phone, send } = await awayPhone()
  world.disk = 'full'
  const answer = newStopAnswer(moment, 'a stop of another page', 'saddle')
  for (const fact of [answer, one]) {
    await phone.raise(fact)
    await settle()
  }
  world.delivery = { kind: 'failed' }
  await send()
  world.delivery = { kind: 'stored' }
  await Promise.all([phone.raise(two), send()])
  await send()
  expect(world.delivered).toEqual(ids)
  expect(shown(phone.view()).queue.map(({ fact, sending }) => [fact.id, sending.state])).toContainEqual([
    answer.id,
    'waiting',
  ])
})
