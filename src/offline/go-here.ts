/** The screens of a usual day, and what teaches. They come with every page of the phone, so that going to them asks the
 * server for nothing: logging a walk and stopping work in a dead zone, and so does reading whom to call. */
export const nearScreens = [
  '/today',
  '/log',
  '/log/morning',
  '/log/no-walk',
  '/log/flare',
  '/walk',
  '/log/pause',
  '/log/fall',
  '/log/measures',
  '/exercise',
  '/stop',
  '/learn',
] as const
export type NearScreen = (typeof nearScreens)[number]

export const nearScreenOf = (path: string): NearScreen | null =>
  nearScreens.find((screen) => screen === path) ?? null

/** Goes to a near screen, or to another state of the present one, as a step of the browser's history. */
export function goHere(address: string): void {
  window.history.pushState(null, '', address)
}

/** The same, in place of the screen that is done with. */
export function goOnHere(address: string): void {
  window.history.replaceState(null, '', address)
}
