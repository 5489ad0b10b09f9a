import { keepLanguage, keptLanguage, languageOfCookie } from '@/offline/shell-language'

const AN_HOUR_MS = 3_600_000

/** Another document is asked for, by whoever took up a new version. */
const renew = () => {
  window.location.reload()
}

/** Asks the version that waits, if one does, to take over. It does so only where this is the only tab. */
function takeUp({ waiting }: ServiceWorkerRegistration): void {
  if (waiting === null) return
  navigator.serviceWorker.addEventListener('controllerchange', renew, { once: true })
  waiting.postMessage('take-up')
}

/** A page that was kept may be in the language of whoever was here before. */
async function settleLanguage(shown: string): Promise<void> {
  const wanted = languageOfCookie() ?? shown
  const before = await keptLanguage()
  await keepLanguage()
  if (wanted !== shown && before !== wanted && (await keptLanguage()) === wanted) renew()
}

async function register(isBusy: () => boolean): Promise<void> {
  const registration = await navigator.serviceWorker.register('/api/service-worker', {
    scope: '/',
    updateViaCache: 'none',
  })
  let lookedAt = Date.now()
  document.addEventListener('visibilitychange', () => {
    // Out of sight nobody sees the page change, and on a phone this is the only rest that a page has.
    if (document.visibilityState === 'hidden' && !isBusy()) takeUp(registration)
    if (document.visibilityState !== 'visible' || Date.now() - lookedAt < AN_HOUR_MS) return
    lookedAt = Date.now()
    void registration.update().catch(() => undefined)
  })
}

/** Makes this browser keep the shell, so that the next start needs no signal; a newer one is taken up while nobody is in
 * the middle of something. Without a service worker (plain http to another machine) there is nothing to be done. */
export function startWorker(shown: string, isBusy: () => boolean): void {
  if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return
  void settleLanguage(shown)
  void register(isBusy).catch(() => undefined)
}

/** Fetches the newest version and starts anew with it. What waits to be sent lies in the store and stays. */
export async function startNewest(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration().catch(() => undefined)
  await registration?.unregister()
  renew()
}
