import type { Client } from 'pg'
import { dice } from '@/cli/demo/dice'
import type { Clinic } from '@/cli/faults/clinic-process'
import { doSomething, noteShown, usable } from '@/cli/faults/deeds'
import type { Deed } from '@/cli/faults/deeds'
import { installDisks, newDisk } from '@/cli/faults/faulty-disk'
import { findingsOf } from '@/cli/faults/findings'
import type { Finding } from '@/cli/faults/findings'
import { befall, mend, open, signIn } from '@/cli/faults/mishaps'
import type { Scene } from '@/cli/faults/mishaps'
import { clockOf } from '@/cli/faults/page'
import type { FaultyPhone } from '@/cli/faults/page'
import { isOver, personOf, startOf, zone } from '@/cli/faults/people'
import type { Person } from '@/cli/faults/people'
import { createSchedule } from '@/cli/faults/schedule'
import { closePage, settled } from '@/cli/faults/tab'
import type { Breakage } from '@/cli/faults/tab'
import { createWire, installWire } from '@/cli/faults/wire'
import type { Saying } from '@/cli/faults/wire'
import { idMaker } from '@/offline/new-id'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
/** Longer than any request takes that is still on its way. */
const DRAIN_MS = 3 * HOUR_MS

/** Between two things that happen: mostly moments, sometimes a night. */
const pause = ({ dice }: FaultyPhone): number =>
  dice.pick([
    dice.whole(0, 1_000),
    dice.whole(0, 3_000),
    dice.whole(0, 20_000),
    dice.whole(0, 3 * MINUTE_MS),
    dice.chance(0.15) ? dice.whole(0, 9 * HOUR_MS) : dice.whole(0, 10_000),
  ])

function sceneOf(seed: number, clinic: Clinic, owner: Client, breakage: Breakage): Scene {
  const chance = dice(`faults ${seed}`)
  const phone: FaultyPhone = {
    dice: chance,
    schedule: createSchedule(startOf(seed), settled),
    disk: newDisk(),
    pages: [],
    pointer: null,
    pointerTurn: 0,
    cookie: '',
    skewMs: 0,
    isOnline: true,
    locks: chance.chance(0.6) ? new Map() : null,
    trouble: chance.pick([0.15, 0.35, 0.6, 0.85]),
  }
  const [first, other] = [personOf(seed, 'first'), personOf(seed, 'other')]
  return { phone, clinic, owner, breakage, first, other, session: null, used: new Map() }
}

/** All is well again and the person is back: everything goes out, on the pages that are open and on one opened anew. */
async function comeHome(scene: Scene, person: Person, deeds: readonly Deed[]): Promise<void> {
  const { phone } = scene
  const { until, now } = phone.schedule
  const { session, owner } = scene
  // Whoever is asked to sign in again does so.
  if (session?.person !== person || (await isOver(owner, session.id))) await signIn(scene, person)
  // A stop that no disk took is held by its page alone, and goes out as long as that is open.
  const isHeldHere = ({ fact, page, whose }: Deed) =>
    fact.kind === 'stop' && page.isOpen && whose === person.id && usable(page, person) !== null
  const held = deeds.filter(isHeldHere)
  mend(scene)
  await until(now() + HOUR_MS)
  for (const deed of held) deed.isOwed ||= deed.page.isOpen
  for (const page of [...phone.pages]) closePage(page)
  open(scene)
  await until(now() + DRAIN_MS)
}

type LifeParts = { clinic: Clinic; owner: Client; breakage?: Breakage; killShare?: number }

/** One life of one phone, drawn from the seed. @returns what is not as its person was told */
export async function oneRun(
  seed: number,
  { clinic, owner, breakage = (parts) => parts, ...often }: LifeParts,
): Promise<Finding[]> {
  const scene = sceneOf(seed, clinic, owner, breakage)
  const { phone, first, other } = scene
  const [deeds, sayings]: [Deed[], Saying[]] = [[], []]
  const takeDisks = installDisks()
  const takeWire = installWire(createWire({ clinic, noted: (saying) => sayings.push(saying), ...often }))
  const fill = (bytes: Uint8Array) => {
    bytes.forEach((_, at) => {
      bytes[at] = phone.dice.whole(0, 255)
    })
  }
  const hand = {
    dice: phone.dice,
    newId: idMaker(() => clockOf(phone), fill),
    deeds,
    timeZone: phone.dice.chance(0.85) ? zone : 'America/New_York',
  }
  try {
    const { until, now } = phone.schedule
    await signIn(scene, first)
    await until(now() + 10_000)
    for (let turns = phone.dice.whole(12, 28); turns > 0; turns -= 1) {
      if (phone.dice.chance(0.45)) await befall(scene)
      else if (scene.session?.isOver !== false && phone.dice.chance(0.5)) await signIn(scene, first)
      const page = phone.pages[phone.dice.whole(0, phone.pages.length - 1)]
      if (page !== undefined) doSomething(hand, page, scene.session?.person ?? first)
      await until(now() + pause(phone))
      noteShown(phone.pages, deeds)
    }
    const findings: Finding[] = []
    for (const person of [first, other]) {
      await comeHome(scene, person, deeds)
      const view = phone.pages[0]?.app.view()
      const queue = view?.phase === 'open' && view.patientId === person.id ? view.queue : []
      findings.push(...(await findingsOf(owner, person, { deeds, queue, sayings }, phone.disk.held)))
      if (!deeds.some(({ whose }) => whose === other.id)) break
    }
    return findings
  } finally {
    for (const page of [...phone.pages]) closePage(page)
    takeWire()
    takeDisks()
  }
}
