import type { Dice } from '@/cli/demo/dice'
import { inPage } from '@/cli/faults/here'
import { clockOf } from '@/cli/faults/page'
import type { Page } from '@/cli/faults/page'
import type { Person } from '@/cli/faults/people'
import { tellings, told } from '@/cli/faults/told-facts'
import { instantOf, localDay } from '@/domain/calendar-day'
import type { RecordedFact } from '@/domain/stop'
import type { UrgentFact } from '@/offline/held-stops'
import { newStop, newStopAnswer } from '@/offline/new-facts'
import type { Moment } from '@/offline/new-facts'
import { pendingView } from '@/offline/pending-view'
import { trueNowMs } from '@/offline/phone-record'
import type { KeptRecord } from '@/offline/phone-record'
import { isSignedOut } from '@/offline/phone-view'
import type { OpenPhone } from '@/offline/phone-view'
import { refused } from '@/offline/queued-fact'

/** Something that a person did, and what the phone said of it. */
export type Deed = {
  whose: string
  fact: RecordedFact
  /** unknown: the page was closed before it could say · missed: "could not be kept" */
  told: 'unknown' | 'kept' | 'missed'
  page: Page
  /** The page has shown that the clinic has it, or stayed open until all was well again. */
  isOwed: boolean
  /** The person saw that it was refused, and let it go. */
  isDropped: boolean
}

type Hand = { dice: Dice; newId: () => string; deeds: Deed[]; timeZone: string }

/** The page as somebody can use it: theirs, and with a record on it. */
export function usable(page: Page, person: Person): (OpenPhone & { kept: KeptRecord }) | null {
  const view = page.app.view()
  if (view.phase !== 'open' || view.patientId !== person.id || isSignedOut(view)) return null
  const { kept } = view
  return kept === null ? null : { ...view, kept }
}

function done(hand: Hand, page: Page, person: Person, fact: RecordedFact, work: () => Promise<void>): void {
  const there = hand.deeds.find((deed) => deed.fact.id === fact.id)
  const deed = there ?? newDeed(page, person, fact)
  if (there === undefined) hand.deeds.push(deed)
  Object.assign(deed, { page, told: 'unknown' })
  inPage(page, async () => work()).then(
    () => (deed.told = 'kept'),
    () => (deed.told = 'missed'),
  )
}

const newDeed = (page: Page, person: Person, fact: RecordedFact): Deed => ({
  whose: person.id,
  fact,
  told: 'unknown',
  page,
  isOwed: false,
  isDropped: false,
})

const record = (hand: Hand, page: Page, person: Person, fact: RecordedFact) => {
  done(hand, page, person, fact, () => page.app.record(fact))
}
const raise = (hand: Hand, page: Page, person: Person, fact: UrgentFact) => {
  done(hand, page, person, fact, () => page.app.raise(fact))
}

/** Notes what the pages show as sent. */
export function noteShown(pages: readonly Page[], deeds: readonly Deed[]): void {
  for (const page of pages) {
    const view = page.app.view()
    if (view.phase !== 'open') continue
    for (const { fact, sending } of view.queue) {
      const deed = deeds.find((one) => one.fact.id === fact.id)
      if (deed !== undefined && sending.state === 'acknowledged') deed.isOwed = true
    }
  }
}

/** "Yes or not sure" at a gate: the stop at once, then often the entry at whose gate it was said. */
function stop(hand: Hand, page: Page, person: Person, moment: Moment): void {
  const { dice, newId } = hand
  raise(hand, page, person, { ...newStop(moment, dice.pick(['walk', 'unwell', 'zero'])), id: newId() })
  if (dice.chance(0.5)) {
    const day = localDay(moment.at, moment.timeZone)
    const id = newId()
    const { at: recordedAt, timeZone } = moment
    const base = { id, entryId: id, replaces: null, recordedAt, timeZone }
    record(hand, page, person, { ...base, kind: 'zero', day, reason: null, gate: 'stopped' })
  }
}

/** The person does one thing on this page; nothing where the page lets them do nothing. */
export function doSomething(hand: Hand, page: Page, person: Person): void {
  const { dice, newId, deeds, timeZone } = hand
  const view = usable(page, person)
  if (view === null) return
  const at = instantOf(trueNowMs(clockOf(page.phone), view.kept))
  const moment = { at, timeZone }
  const own = deeds.filter(({ whose }) => whose === person.id)
  if (dice.chance(0.14)) {
    stop(hand, page, person, moment)
    return
  }
  const stops = own.filter(({ fact }) => fact.kind === 'stop')
  const last = stops.at(-1)
  if (last !== undefined && dice.chance(0.12)) {
    const answer = { ...newStopAnswer(moment, last.fact.id, dice.pick(['saddle', 'leg'])), id: newId() }
    raise(hand, page, person, answer)
    return
  }
  const missed = own.find((deed) => deed.told === 'missed')
  if (missed !== undefined && dice.chance(0.5)) {
    record(hand, page, person, missed.fact)
    return
  }
  const [bad] = refused(view.queue)
  if (bad !== undefined && dice.chance(0.25)) {
    const deed = own.find(({ fact }) => fact.id === bad.fact.id)
    if (deed !== undefined) deed.isDropped = true
    inPage(page, () => page.app.drop(bad.fact.id)).catch(() => undefined)
    return
  }
  const shown = pendingView(view.kept.opened.record, view.queue, { today: localDay(at, timeZone), timeZone })
  const fact = told({ dice, moment, record: shown, itemId: person.itemId, newId }, dice.pick(tellings))
  if (fact !== null) record(hand, page, person, fact)
}
