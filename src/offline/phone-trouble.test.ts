import { describe, expect, it } from 'vitest'
import { newStop } from '@/offline/new-facts'
import { browser, moment, reads, settle, walk } from '@/offline/phone-in-memory'
import type { ReadAnswer } from '@/offline/phone-parts'

describe('a phone in trouble', () => {
  it('sends a stop that waited over a reload, whatever becomes of the reading, and reads again later', async () => {
    const { world, phone, storeOf } = browser('ruth')
    const stop = newStop(moment, 'walk')
    await storeOf('ruth').put(stop)
    world.delivery = { kind: 'stored' }
    await phone.start()
    await settle()
    expect(world.delivered).toEqual([stop.id])
    expect(phone.view()).toMatchObject({ reading: 'unreachable' })
    expect(world.timers).toHaveLength(1)
    world.answer = reads('ruth')
    world.timers[0]?.()
    await settle()
    expect(phone.view()).toMatchObject({ reading: 'read' })
    expect(world.timers).toEqual([])
  })

  it('says with each call whose it is', async () => {
    const { world, phone } = browser(null)
    world.answer = reads('ruth')
    await phone.start()
    await phone.record(walk())
    await phone.refresh()
    expect([world.asked, world.senders]).toEqual([[null, 'ruth'], ['ruth']])
  })

  it('drops an answer that comes after another person has signed in', async () => {
    const { world, phone, storeOf } = browser('ruth')
    let answer: (said: ReadAnswer) => void = () => undefined
    world.slow = new Promise((done) => {
      answer = done
    })
    const started = phone.start()
    await settle()
    world.pointer = null
    world.slow = null
    world.answer = reads('joan')
    answer(reads('ruth'))
    await started
    expect(phone.view()).toMatchObject({ phase: 'open', patientId: 'joan' })
    expect([world.pointer, world.asked]).toEqual(['joan', ['ruth', null]])
    expect(await storeOf('ruth').record()).toBeNull()
  })

  it('drops an answer that was asked for between two sign-ins, when nobody was known before either', async () => {
    const { world, phone } = browser(null)
    let answer: (said: ReadAnswer) => void = () => undefined
    world.slow = new Promise((done) => {
      answer = done
    })
    const started = phone.start()
    await settle()
    Object.assign(world, { signIns: 1, slow: null, answer: reads('joan') })
    answer(reads('ruth'))
    await started
    expect(phone.view()).toMatchObject({ phase: 'open', patientId: 'joan' })
    expect([world.pointer, world.asked]).toEqual(['joan', [null, null]])
  })

  it('shows a stop at once, sends it past a store that fails, and says "told" only when it is', async () => {
    const { world, phone } = browser('ruth')
    world.answer = reads('ruth')
    await phone.start()
    world.failing = true
    const stop = newStop(moment, 'walk')
    const raised = phone.raise(stop)
    const unsent = { queue: [{ fact: { id: stop.id }, sending: { state: 'waiting' } }] }
    expect(phone.view()).toMatchObject(unsent)
    await raised
    await settle()
    expect(phone.view()).toMatchObject({ ...unsent, link: 'unreachable' })
    world.delivery = { kind: 'stored' }
    for (const timer of world.timers) timer()
    await settle()
    expect(world.delivered).toEqual([stop.id])
    expect(phone.view()).toMatchObject({ queue: [{ sending: { state: 'acknowledged' } }] })
  })

  it('never sends a stop that only the page holds in the name of whoever signs in next', async () => {
    const { world, phone } = browser('ruth')
    world.answer = reads('ruth')
    await phone.start()
    world.failing = true
    const stop = newStop(moment, 'walk')
    await phone.raise(stop)
    const signIn = async (id: string) => {
      Object.assign(world, { pointer: null, failing: false, delivery: { kind: 'stored' }, answer: reads(id) })
      await phone.start()
      await settle()
    }
    await signIn('joan')
    expect(phone.view()).toMatchObject({ patientId: 'joan', queue: [] })
    expect(world.delivered).toEqual([])
    await signIn('ruth')
    expect(world.delivered).toEqual([stop.id])
    expect(world.senders.at(-1)).toBe('ruth')
  })

  it('goes on holding a stop that was raised while its person signed out', async () => {
    const { world, phone } = browser('ruth')
    world.answer = reads('ruth')
    await phone.start()
    world.failing = true
    const stop = newStop(moment, 'walk')
    await phone.raise(stop)
    Object.assign(world, { failing: false })
    await phone.leave()
    world.delivery = { kind: 'stored' }
    await phone.start()
    await settle()
    expect(world.delivered).toEqual([stop.id])
  })

  it('says that a walk could be neither kept nor sent', async () => {
    const { world, phone } = browser('ruth')
    world.answer = reads('ruth')
    await phone.start()
    world.failing = true
    await expect(phone.record(walk())).rejects.toThrow('disk full')
  })

  it('hands a walk to the clinic at once when the disk takes nothing, and says so from then on', async () => {
    const { world, phone } = browser('ruth')
    world.answer = reads('ruth')
    await phone.start()
    expect(phone.view()).toMatchObject({ keeps: true })
    Object.assign(world, { disk: 'full', delivery: { kind: 'stored' } })
    const fact = walk()
    await phone.record(fact)
    expect(world.delivered).toEqual([fact.id])
    expect(phone.view()).toMatchObject({ keeps: false, reading: 'read' })
    expect(world.asked).toHaveLength(2)
    world.disk = 'open'
    await phone.record(walk())
    expect(phone.view()).toMatchObject({ keeps: true })
  })

  it.each(['closed', 'full'] as const)(
    'opens, and says so, in a browser that keeps nothing (%s)',
    async (disk) => {
      const { world, phone } = browser('ruth')
      Object.assign(world, { disk, answer: reads('ruth') })
      await phone.start()
      expect(phone.view()).toMatchObject({
        phase: 'open',
        keeps: false,
        kept: { opened: { clinic: { name: 'Harbour Lane' } } },
      })
      world.delivery = { kind: 'stored' }
      const fact = walk()
      await phone.record(fact)
      expect(world.delivered).toEqual([fact.id])
    },
  )

  it('keeps everything, and reads nothing, once it is too old for the clinic; a stop still goes out', async () => {
    const { world, phone, storeOf } = browser('ruth')
    world.answer = { kind: 'outdated' }
    world.delivery = { kind: 'outdated' }
    await phone.start()
    await phone.record(walk())
    await settle()
    expect(phone.view()).toMatchObject({ phase: 'open', reading: 'outdated', link: 'outdated' })
    expect(await storeOf('ruth').queue()).toMatchObject([{ sending: { state: 'waiting' } }])
    const { world: fresh, phone: newcomer } = browser(null)
    fresh.answer = { kind: 'outdated' }
    await newcomer.start()
    expect(newcomer.view()).toEqual({ phase: 'outdated' })
  })

  it('knows whom to call until the person signs out', async () => {
    const { world, phone } = browser(null)
    world.answer = reads('ruth')
    await phone.start()
    await phone.leave()
    expect(world.clinics).toEqual(['01632 960 118', null])
  })
})
