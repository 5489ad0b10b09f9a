import type { Client } from 'pg'
import type { Clinic } from '@/cli/faults/clinic-process'
import { severDisk } from '@/cli/faults/faulty-disk'
import { inPage } from '@/cli/faults/here'
import type { FaultyPhone, Page } from '@/cli/faults/page'
import { endSession } from '@/cli/faults/people'
import type { Person } from '@/cli/faults/people'
import { closePage, look, openPage, setPointer } from '@/cli/faults/tab'
import type { Breakage } from '@/cli/faults/tab'
import { unacknowledged } from '@/offline/queued-fact'
import { phoneClient, inTheNameOf } from '@/trpc/phone-client'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** The phone with what may befall it, and who is signed in. */
export type Scene = {
  phone: FaultyPhone
  clinic: Clinic
  owner: Client
  breakage: Breakage
  first: Person
  other: Person
  /** Whose session the browser holds, and which; ended or not. */
  session: { person: Person; id: string; isOver: boolean } | null
  used: Map<Person, number>
}

export const open = ({ phone, breakage }: Scene): Page => openPage(phone, breakage)

/** The page goes at once, or within its next steps. */
function closeSoon(scene: Scene, page: Page): void {
  const { dice, schedule } = scene.phone
  if (dice.chance(0.25)) closePage(page)
  else page.fuse = { steps: dice.whole(1, 12), way: dice.pick(['before', 'amid', 'after']) }
  // One that had no more to do is closed by hand.
  schedule.after(dice.whole(0, 20_000), () => {
    closePage(page)
    if (scene.phone.pages.length === 0) open(scene)
  })
}

/** Signs a person in, as the page for it does: from then on nothing of the one before goes out. */
export async function signIn(scene: Scene, person: Person): Promise<void> {
  const { phone, clinic, used } = scene
  const turn = used.get(person) ?? 0
  const id = person.sessions[turn]
  if (id === undefined) return
  used.set(person, turn + 1)
  const [signing, ...others] = phone.pages
  setPointer(phone, null, others)
  phone.cookie = await clinic.cookieOf(id)
  scene.session = { person, id, isOver: false }
  if (signing !== undefined) closePage(signing)
  open(scene)
}

export async function endSessionHere({ owner, session }: Scene): Promise<void> {
  if (session === null) return
  await endSession(owner, session.id)
  session.isOver = true
}

/** "Sign out", which is done only when nothing waits. */
function signOut(scene: Scene, page: Page): void {
  const view = page.app.view()
  if (view.phase !== 'open') return
  void inPage(page, async () => {
    await page.app.send()
    const now = page.app.view()
    if (now.phase !== 'open' || unacknowledged(now.queue).length > 0) return
    try {
      await phoneClient.me.signOut.mutate(undefined, inTheNameOf(view.patientId))
    } catch {
      return
    }
    scene.phone.cookie = ''
    scene.session = null
    await page.app.leave()
  }).catch(() => undefined)
}

const moveClock = ({ phone }: Scene) => {
  const { dice } = phone
  phone.skewMs += dice.pick([HOUR_MS, -HOUR_MS, DAY_MS, -DAY_MS])
  if (dice.chance(0.4)) phone.skewMs = 0
}

type Mishap = { often: number; befall: (scene: Scene, page: Page) => unknown }

const mishaps: readonly [Mishap, ...Mishap[]] = [
  { often: 6, befall: closeSoon },
  { often: 5, befall: (scene) => (scene.phone.pages.length < 3 ? open(scene) : null) },
  {
    // A new version: every page is loaded anew, one after the other.
    often: 2,
    befall: (scene) => {
      for (const page of [...scene.phone.pages]) closeSoon(scene, page)
    },
  },
  {
    often: 4,
    befall: ({ phone }) => {
      phone.isOnline = !phone.isOnline
      if (phone.isOnline) look(phone)
    },
  },
  {
    often: 3,
    befall: ({ phone }) => {
      phone.disk.state =
        phone.disk.state === 'well' ? phone.dice.pick(['full', 'full-at-commit', 'slow']) : 'well'
    },
  },
  { often: 1, befall: (_, page) => severDisk(page) },
  { often: 3, befall: moveClock },
  { often: 2, befall: endSessionHere },
  { often: 2, befall: (scene) => signIn(scene, scene.first) },
  { often: 3, befall: (scene) => signIn(scene, scene.other) },
  { often: 1, befall: signOut },
  { often: 2, befall: ({ phone }) => look(phone) },
]

const drawn = mishaps.flatMap((mishap) => Array.from({ length: mishap.often }, () => mishap))

/** One thing goes wrong, or right again. */
export async function befall(scene: Scene): Promise<void> {
  const { phone } = scene
  const page = phone.pages[phone.dice.whole(0, phone.pages.length - 1)] ?? open(scene)
  await phone.dice.pick(drawn as [Mishap, ...Mishap[]]).befall(scene, page)
}

/** The network, the disk and the clinic are well from now on; the clock stays as wrong as it is. */
export function mend({ phone }: Scene): void {
  phone.trouble = 0
  phone.isOnline = true
  phone.disk.state = 'well'
  look(phone)
}
