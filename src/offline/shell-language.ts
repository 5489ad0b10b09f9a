const CACHE = 'pacewell-language'
const KEY = '/shell-language'

/** In which language the phone's pages are drawn here. Kept where page and service worker both can read; the worker sees
 * no cookies. English unless one was kept. */
export async function keptLanguage(): Promise<string> {
  try {
    const kept = await caches.match(KEY, { cacheName: CACHE })
    return kept === undefined ? 'en' : await kept.text()
  } catch {
    return 'en'
  }
}

/** The language that the server would draw them in, by its cookie; null where it would take its own. Pages only. */
export const languageOfCookie = (): string | null =>
  /(?:^|; )phone-language=(\w+)/.exec(document.cookie)?.[1] ?? null

/** Lets a start without signal draw them in the language of the cookie. To be called once that was written. Never
 * rejects: where nothing can be kept, there is no start without signal. */
export async function keepLanguage(): Promise<void> {
  const language = languageOfCookie()
  if (language === null) return
  try {
    const cache = await caches.open(CACHE)
    await cache.put(KEY, new Response(language))
  } catch {
    // Plain http to another machine, or a private window.
  }
}
