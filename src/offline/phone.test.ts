import { describe, expect, it } from 'vitest'
import { createPhone } from '@/offline/phone'
import { newFall } from '@/offline/new-facts'
import { browser, reads, settle, walk } from '@/offline/phone-in-memory'
import type { ReadAnswer } from '@/offline/phone-parts'

describe('the phone', () => {
  it('says that nobody is signed in when it knows nobody and the clinic knows nobody', async () => {
    const { world, phone } = browser(null)
    world.answer = { kind: 'sign-in' }
    await phone.start()
    expect(phone.view()).toEqual({ phase: 'nobody' })
  })

  it('keeps what it reads, and shows it when the clinic is out of reach', async () => {
    const { world, phone } = browser(null)
    world.answer = reads('ruth')
    await phone.start()
    expect(phone.view()).toMatchObject({ phase: 'open', patientId: 'ruth', reading: 'read' })
    world.answer = { kind: 'unreachable' }
    await phone.start()
    expect(phone.view()).toMatchObject({
      reading: 'unreachable',
      kept: { opened: { patient: { name: 'Ruth Adeyemi' } } },
    })
  })

  it('keeps an acknowledged fact until a record that was asked for later has come', async () => {
    const { world, phone } = browser(null)
    world.answer = reads('ruth')
    world.delivery = { kind: 'stored' }
    await phone.start()
    await phone.record(walk())
    await phone.send()
    await phone.refresh()
    expect(phone.view()).toMatchObject({ queue: [{ sending: { state: 'acknowledged', atMs: 1_000 } }] })
    world.now = 2_000
    await phone.refresh()
    expect(phone.view()).toMatchObject({ queue: [] })
  })

  it('keeps the queue of an ended session, remembers the end, and sends once the same person is back', async () => {
    const { world, phone } = browser(null)
    world.answer = reads('ruth')
    await phone.start()
    world.answer = { kind: 'sign-in' }
    world.delivery = { kind: 'sign-in' }
    await phone.record(walk())
    await phone.refresh()
    world.answer = { kind: 'unreachable' }
    await phone.start()
    expect(phone.view()).toMatchObject({ reading: 'sign-in', queue: [{ sending: { state: 'waiting' } }] })
    world.answer = reads('ruth')
    world.delivery = { kind: 'stored' }
    await phone.start()
    await phone.send()
    expect(world.delivered).toHaveLength(1)
  })

  it('shows and sends nothing of one person once another has signed in', async () => {
    const { world, phone, storeOf } = browser(null)
    world.answer = reads('ruth')
    await phone.start()
    await phone.record(walk())
    world.pointer = null
    world.delivery = { kind: 'stored' }
    await phone.send()
    expect(world.delivered).toEqual([])
    world.answer = reads('joan')
    await phone.start()
    await phone.send()
    expect(phone.view()).toMatchObject({ patientId: 'joan', queue: [] })
    expect(world.delivered).toEqual([])
    expect(await storeOf('ruth').queue()).toHaveLength(1)
  })

  it('forgets a person who signs out', async () => {
    const { world, phone, storeOf } = browser(null)
    world.answer = reads('ruth')
    await phone.start()
    const fact = walk()
    await phone.record(fact)
    await phone.leave([fact.id])
    expect([phone.view(), world.pointer]).toEqual([{ phase: 'nobody' }, null])
    expect(await storeOf('ruth').queue()).toEqual([])
    expect(await storeOf('ruth').record()).toBeNull()
  })

  it('keeps, unseen, what was recorded while its person signed out, and sends it when they are back', async () => {
    const { world, phone, storeOf } = browser(null)
    world.answer = reads('ruth')
    await phone.start()
    const [known, late] = [walk(), walk()]
    await phone.record(known)
    await storeOf('ruth').put(late)
    await phone.leave([known.id])
    expect([phone.view(), world.pointer]).toEqual([{ phase: 'nobody' }, null])
    expect(await storeOf('ruth').sessionEnded()).toBe(true)
    world.delivery = { kind: 'stored' }
    await phone.start()
    await settle()
    expect(world.delivered).toContain(late.id)
  })

  it('says so where the browser keeps nothing', async () => {
    const { world, phone } = browser('ruth')
    const closed = createPhone({
      openStore: () => Promise.reject(new Error('no storage')),
      pointer: { get: () => 'ruth', mark: () => 'ruth', set: () => undefined },
      read: () => Promise.resolve(world.answer),
      deliver: () => Promise.resolve(world.delivery),
      alone: () => Promise.resolve(null),
      clock: () => 0,
      random: () => 0,
      later: () => () => undefined,
      noteClinic: () => undefined,
      announce: () => undefined,
    })
    await closed.start()
    expect(closed.view()).toMatchObject({ phase: 'open', keeps: false })
    await phone.start()
  })
})

it('lets go of what one sending was refused for and another stored', async () => {
  const { world, phone } = browser('ruth')
  world.answer = reads('ruth')
  await phone.start()
  const [doubled, alone] = [walk(), walk()]
  const fall = newFall(
    { at: doubled.recordedAt, timeZone: doubled.timeZone },
    { day: doubled.day, hurt: false },
  )
  world.delivery = { kind: 'refused', code: 'in-the-future', field: 'startedAt' }
  await phone.record(doubled)
  await phone.record(alone)
  await phone.record(fall)
  await settle()
  expect(phone.view()).toMatchObject({ queue: [{ sending: { state: 'refused' } }, {}, {}] })
  const { opened } = reads('ruth') as Extract<ReadAnswer, { kind: 'read' }>
  const entries = [{ ...doubled, entryId: doubled.id }] as never
  const record = { ...opened.record, entries, falls: [{ ...fall, arrivedAt: fall.recordedAt }] }
  world.answer = { kind: 'read', opened: { ...opened, record } }
  await phone.refresh()
  expect(phone.view()).toMatchObject({ queue: [{ fact: { id: alone.id } }] })
})
