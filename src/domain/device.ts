/** How long a patient's phone stays signed in without being used. */
export const PHONE_IDLE_DAYS = 180

export const systems = ['iphone', 'ipad', 'android', 'mac', 'windows', 'chromeos', 'linux', 'other'] as const
export const browsers = [
  'safari',
  'home-screen',
  'chrome',
  'firefox',
  'edge',
  'samsung',
  'opera',
  'other',
] as const
/** What a person calls the thing in their hand, and the program on it. */
export type Device = { system: (typeof systems)[number]; browser: (typeof browsers)[number] }

const systemMarks: readonly [Device['system'], RegExp][] = [
  ['iphone', /iPhone|iPod/],
  ['ipad', /iPad/],
  ['android', /Android/],
  ['windows', /Windows/],
  ['chromeos', /CrOS/],
  ['mac', /Macintosh|Mac OS X/],
  ['linux', /Linux|X11/],
]
/** In this order: most browsers name Chrome or Safari too, so as to be let in everywhere. */
const browserMarks: readonly [Device['browser'], RegExp][] = [
  ['edge', /Edg(e|A|iOS)?\//],
  ['samsung', /SamsungBrowser\//],
  ['opera', /OPR\/|OPiOS\/|OPT\//],
  ['firefox', /Firefox\/|FxiOS\//],
  ['chrome', /Chrome\/|CriOS\/|Chromium\//],
  ['safari', /Version\/[\d.]+ .*(Safari|Mobile)/],
]

const firstOf = <T>(marks: readonly [T, RegExp][], text: string): T | undefined =>
  marks.find(([, mark]) => mark.test(text))?.[0]

/** Reads a browser's own name for itself, as far as it can be believed. An app that was added to an iPhone's home screen
 * leaves the browser's part out. */
export function deviceOf(userAgent: string): Device {
  const system = firstOf(systemMarks, userAgent) ?? 'other'
  const browser = firstOf(browserMarks, userAgent)
  const isApple = system === 'iphone' || system === 'ipad'
  return { system, browser: browser ?? (isApple ? 'home-screen' : 'other') }
}
