import { expect } from './world'
import type { Page } from './world'

export type Who = 'nobody' | 'first' | 'anna' | 'joan' | 'ruth' | 'longNamed'

/** Two hundred characters, and nowhere to break them. */
export const LONG_NAME = 'Hubert'.padEnd(200, 'wolfeschlegelsteinhausenbergerdorff')
export const ARABIC_NAME = 'محمد عبد الرحمن الأنصاري'
export const EMOJI_NAME = 'Zoë 🐙 Müller 👩‍👩‍👧‍👦'

export type Screen = {
  /** As its folder below src/app says it. */
  route: string
  /** Where it is seen; a word in braces is filled in from `filled`. */
  at: string
  /** Its heading, or a part of it. */
  shows: string | RegExp
  /** What is done to come from there to the state that is meant. */
  then?: (page: Page) => Promise<void>
}

const click = (role: 'button' | 'link', name: string | RegExp) => (page: Page) =>
  page.getByRole(role, { name }).first().click()
const score = (value: number) => (page: Page) => page.locator(`[data-score="${String(value)}"]`).click()

/** Every screen, by whoever sees it. A new page, or a state of its own of an old one, is one line more. */
export const screens: Record<Who, Screen[]> = {
  // The first visitor of an empty installation.
  first: [{ route: '/set-up', at: '/set-up', shows: 'Set up this installation' }],
  nobody: [
    { route: '/', at: '/', shows: 'Walking programmes' },
    { route: '/sign-in', at: '/sign-in', shows: 'Walking programmes' },
    { route: '/cannot-get-in', at: '/cannot-get-in', shows: 'I cannot get in' },
    { route: '/set-up', at: '/set-up', shows: 'The clinic is set up already' },
    { route: '/i', at: '/i', shows: 'Type your code' },
    { route: '/i/[code]', at: '/i/{staffCode}', shows: 'Welcome to' },
    { route: '/i/[code]', at: '/i/{lostCode}', shows: 'A new password' },
    { route: '/i/[code]', at: '/i/ABCD2345', shows: 'We do not know this code' },
    { route: '/j', at: '/j', shows: 'Type your code' },
    { route: '/j/[code]', at: '/j/{joinCode}', shows: 'invites you' },
    { route: '/j/[code]', at: '/j/{phoneCode}', shows: 'This phone, too' },
    { route: '/j/[code]', at: '/j/ABCD2345', shows: 'We do not know this code' },
    { route: '/p/[language]/today', at: '/today', shows: 'Nobody is signed in' },
    { route: '/[...missing]', at: '/nowhere/at/all', shows: 'This page is not here' },
    { route: '/unavailable', at: '/unavailable', shows: 'Pacewell is away' },
  ],
  anna: [
    { route: '/caseload', at: '/caseload', shows: /safety stop/ },
    { route: '/caseload', at: '/caseload?search=nobody', shows: 'Nobody named' },
    { route: '/enrol', at: '/enrol', shows: 'Enrol a patient' },
    { route: '/patients/[patientId]', at: '/patients/{ruth}', shows: 'Ruth Adeyemi' },
    { route: '/patients/[patientId]', at: '/patients/{ruth}?range=all', shows: 'Ruth Adeyemi' },
    { route: '/patients/[patientId]', at: '/patients/{stopped}', shows: 'Safety stop' },
    { route: '/patients/[patientId]', at: '/patients/{fresh}', shows: 'Fresh Person' },
    { route: '/patients/[patientId]', at: '/patients/{longNamed}', shows: LONG_NAME },
    { route: '/patients/[patientId]', at: '/patients/{arabicNamed}', shows: ARABIC_NAME },
    { route: '/patients/[patientId]', at: '/patients/{emojiNamed}', shows: EMOJI_NAME },
    { route: '/patients/[patientId]/entries', at: '/patients/{ruth}/entries', shows: 'Ruth Adeyemi' },
    { route: '/patients/[patientId]/entries', at: '/patients/{fresh}/entries', shows: 'Fresh Person' },
    { route: '/patients/[patientId]/screening', at: '/patients/{ruth}/screening', shows: 'Ruth Adeyemi' },
    { route: '/patients/[patientId]/screening', at: '/patients/{fresh}/screening', shows: 'Fresh Person' },
    { route: '/patients/[patientId]/code', at: '/patients/{ruth}/code', shows: 'Code for a phone' },
    { route: '/patients/[patientId]/programme', at: '/patients/{ruth}/programme', shows: 'Programme' },
    { route: '/patients/[patientId]/programme', at: '/patients/{fresh}/programme', shows: 'Programme' },
    { route: '/library', at: '/library', shows: 'Library' },
    { route: '/library', at: '/library?show=walking', shows: 'Stair walk' },
    { route: '/library', at: '/library?show={ownExercise}', shows: 'Heel-toe along the harbour wall' },
    { route: '/library', at: '/library?show=copy-lunges', shows: 'A new exercise' },
    { route: '/templates', at: '/templates', shows: 'Templates' },
    { route: '/account', at: '/account', shows: 'Your account' },
    { route: '/no-access', at: '/no-access', shows: 'Your sign-in does not open this' },
  ],
  joan: [
    { route: '/team', at: '/team', shows: 'Team' },
    {
      route: '/team',
      at: '/team',
      shows: 'Invite somebody to the team',
      then: click('button', /^(Invite somebody|Invitar a alguien)$/),
    },
    { route: '/clinic', at: '/clinic', shows: 'Clinic' },
  ],
  ruth: [
    { route: '/p/[language]/today', at: '/today', shows: /day$/ },
    { route: '/p/[language]/log/morning', at: '/log/morning', shows: 'How is your back' },
    { route: '/p/[language]/log/no-walk', at: '/log/no-walk', shows: 'No walk' },
    { route: '/p/[language]/log/flare', at: '/log/flare', shows: 'Anything new?' },
    { route: '/p/[language]/log/pause', at: '/log/pause', shows: 'Ask for a pause' },
    { route: '/p/[language]/log/fall', at: '/log/fall', shows: 'Are you hurt' },
    { route: '/p/[language]/log', at: '/log', shows: 'How many minutes' },
    { route: '/p/[language]/log', at: '/log?step=before&minutes=12', shows: 'before' },
    { route: '/p/[language]/log', at: '/log?step=before&minutes=12', shows: 'Worst', then: score(2) },
    {
      route: '/p/[language]/log',
      at: '/log?step=before&minutes=12',
      shows: /./,
      then: async (page) => {
        await score(2)(page)
        await expect(page.getByRole('heading', { name: /Worst|peor/ })).toBeVisible()
        await score(6)(page)
        await expect(page.locator('[data-gate="clear"]')).toBeVisible()
      },
    },
    { route: '/p/[language]/walk', at: '/walk', shows: 'A walk with the timer' },
    { route: '/p/[language]/exercise', at: '/exercise?item={nothing}', shows: /./ },
    { route: '/p/[language]/exercise', at: '/exercise?item={exercise}', shows: /./ },
    { route: '/p/[language]/entries', at: '/entries', shows: 'Your entries' },
    { route: '/p/[language]/entries', at: '/entries?day={walkDay}', shows: /./ },
    { route: '/p/[language]/entries', at: '/entries?correct={walk}', shows: /./ },
    { route: '/p/[language]/entries', at: '/entries?take-back={walk}', shows: /./ },
    { route: '/p/[language]/progress', at: '/progress', shows: 'Progress' },
    { route: '/p/[language]/learn', at: '/learn', shows: 'Learn' },
    { route: '/p/[language]/learn', at: '/learn?topic=posture', shows: 'Posture' },
    { route: '/p/[language]/learn', at: '/learn?topic=questions', shows: 'Questions people ask' },
    { route: '/p/[language]/learn', at: '/learn?topic=stop', shows: 'When to stop' },
    { route: '/p/[language]/me', at: '/me', shows: 'Me' },
    {
      route: '/p/[language]/me',
      at: '/me',
      shows: 'Your code',
      then: click('button', /^(Show a code|Mostrar un código)/),
    },
    { route: '/p/[language]/screening', at: '/screening', shows: /./ },
    { route: '/p/[language]/stop', at: '/stop', shows: /./ },
  ],
  longNamed: [
    { route: '/p/[language]/today', at: '/today', shows: /day$/ },
    { route: '/p/[language]/me', at: '/me', shows: 'Me' },
  ],
}

/** Two screens of nobody are about an answer that is none; and no test's phone keeps its pages, which it may try at any time.
 * Everything else that Chromium says is a finding. */
const answerIsNone = /^\/nowhere\/at\/all: .*status of 404|^\/today: .*status of 401/
const keepsNoPages = /: Service Worker registration blocked by Playwright$/
export const isMeant = (who: Who, complaint: string): boolean =>
  keepsNoPages.test(complaint) || (who === 'nobody' && answerIsNone.test(complaint))
