import { expect, it } from 'vitest'
import { finishedTimer } from '@/domain/timed-walk'
import type { WalkTimer } from '@/domain/timed-walk'
import { pausedTimer, startedTimer } from '@/domain/walk-timer'
import { correctedWalk, newTimedWalk } from '@/offline/new-facts'
import { browser, moment, reads } from '@/offline/phone-in-memory'

// The timer in the store of one person on one phone: beside the outbox, shown with it, checked with each contact.
const MINUTE = 60_000
const SERVER_MS = Date.parse(moment.at)
const beginning = { id: '019a9c6e-0000-7000-8000-000000000001', startedAt: moment.at, asked: 12, split: null }
const timerAt = (skewMs: number, nowMs: number): WalkTimer =>
  startedTimer({ ...beginning, timeZone: moment.timeZone, skewMs }, nowMs)

async function openAt(nowMs: number) {
  const { world, phone, storeOf } = browser('ruth')
  world.now = nowMs
  world.answer = reads('ruth')
  await phone.start()
  const timer = () => {
    const view = phone.view()
    return view.phase === 'open' ? view.timer : null
  }
  return { world, phone, storeOf, timer }
}

it('is shown at once, and after a new start', async () => {
  const { phone, timer } = await openAt(SERVER_MS)
  expect(timer()).toBeNull()
  await phone.changeTimer(() => timerAt(0, SERVER_MS))
  expect(timer()?.state).toBe('running')
  await phone.start()
  expect(timer()?.state).toBe('running')
})

it('is changed as it is in the store, whatever another tab has done meanwhile', async () => {
  const { phone, storeOf, timer } = await openAt(SERVER_MS)
  await phone.changeTimer(() => timerAt(0, SERVER_MS))
  await storeOf('ruth').changeTimer((one) => one && pausedTimer(one, SERVER_MS + MINUTE))
  await phone.changeTimer((one) => one && finishedTimer(one, SERVER_MS + 9 * MINUTE))
  expect(timer()).toMatchObject({ state: 'finished', ranMs: MINUTE })
})

it('is nobody else’s, and goes with the person', async () => {
  const { world, phone, timer } = await openAt(SERVER_MS)
  await phone.changeTimer(() => timerAt(0, SERVER_MS))
  world.pointer = 'omar'
  world.answer = reads('omar')
  await phone.start()
  expect(timer()).toBeNull()
  world.pointer = 'ruth'
  world.answer = reads('ruth')
  await phone.start()
  expect(timer()).not.toBeNull()
  await phone.leave()
  world.pointer = 'ruth'
  await phone.start()
  expect(timer()).toBeNull()
})

it('is in doubt once the clinic’s time says that the phone’s clock was changed', async () => {
  const { world, phone, timer } = await openAt(SERVER_MS)
  await phone.changeTimer(() => timerAt(0, SERVER_MS))
  await phone.refresh()
  expect(timer()?.isClockChanged).toBe(false)
  world.now = SERVER_MS + 60 * MINUTE
  await phone.refresh()
  expect(timer()?.isClockChanged).toBe(true)
})

it('that is in the log is let go with the next contact that finds the clock right', async () => {
  const { phone, timer } = await openAt(SERVER_MS)
  const logged = {
    ...finishedTimer(timerAt(0, SERVER_MS - 12 * MINUTE), SERVER_MS),
    state: 'logged' as const,
  }
  await phone.changeTimer(() => logged)
  expect(timer()?.state).toBe('logged')
  await phone.refresh()
  expect(timer()).toBeNull()
})

it('gives the walk its own day, zone and seconds; another number of minutes takes the seconds away', () => {
  const timed = { startedAt: moment.at, timeZone: 'Pacific/Auckland', movingSeconds: 700 }
  const walked = { minutes: 12, before: 1, worst: 2, gate: 'clear' as const }
  const fact = newTimedWalk(moment, timed, walked)
  expect(fact).toMatchObject({ ...timed, day: '2026-11-18', minutes: 12 })
  expect(newTimedWalk(moment, timed, { ...walked, minutes: 20 })).not.toHaveProperty('movingSeconds')
  expect(newTimedWalk(moment, { ...timed, movingSeconds: null }, walked)).not.toHaveProperty('movingSeconds')
  expect(correctedWalk(moment, fact, { worst: 3 }).movingSeconds).toBe(700)
  expect(correctedWalk(moment, fact, { minutes: 15 })).not.toHaveProperty('movingSeconds')
})
