/** What a browser hands over when it would install the page; only some do. */
type InstallPrompt = Event & { prompt: () => Promise<unknown> }

export type InstallWay = 'installed' | 'not-encrypted' | 'button' | 'iphone' | 'android' | 'elsewhere'

let prompt: InstallPrompt | null = null
const listeners = new Set<() => void>()

const isPrompt = (event: Event): event is InstallPrompt => 'prompt' in event

/** To be called once, early: the browser says it at a moment of its own. */
export function hearInstallPrompt(): void {
  window.addEventListener('beforeinstallprompt', (event) => {
    // Ours is the button below Me; the browser's own banner would cover the tabs.
    event.preventDefault()
    prompt = isPrompt(event) ? event : null
    for (const listener of listeners) listener()
  })
  window.addEventListener('appinstalled', () => {
    prompt = null
    for (const listener of listeners) listener()
  })
}

export const onInstallWay = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

const isInstalled = () =>
  matchMedia('(display-mode: standalone)').matches ||
  ('standalone' in navigator && navigator.standalone === true)

/** How this browser puts Pacewell on the home screen. */
export function installWay(): InstallWay {
  if (isInstalled()) return 'installed'
  if (!window.isSecureContext) return 'not-encrypted'
  if (prompt !== null) return 'button'
  const { userAgent, maxTouchPoints } = navigator
  // An iPad says that it is a Mac.
  if (/iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1))
    return 'iphone'
  return userAgent.includes('Android') ? 'android' : 'elsewhere'
}

/** Lets the browser ask. It may be asked once. */
export async function install(): Promise<void> {
  const asked = prompt
  prompt = null
  await asked?.prompt()
  for (const listener of listeners) listener()
}
