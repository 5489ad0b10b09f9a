/// <reference lib="webworker" />
import { Serwist } from 'serwist'
import { nearScreenOf } from '@/offline/go-here'
import { keptLanguage } from '@/offline/shell-language'

/** What the build found that a phone needs to start without signal (cli/service-worker.mjs). */
declare const STATIC_FILES: string[]
/** The pages of the empty shell: address without language, such as `today`, and a mark of its contents per language. */
declare const SHELL_PAGES: Record<string, Record<string, string>>
/** What runs beside a page from its first script on. */
declare const DATES_AHEAD: { url: string; revision: string }

declare const self: ServiceWorkerGlobalScope

/** Every screen of a usual day comes with the page of Today; the others have a page of their own. */
const pageOf = (pathname: string): string | null => {
  const page = nearScreenOf(pathname) === null ? pathname.slice(1) : 'today'
  return page in SHELL_PAGES ? page : null
}
const shells = Object.entries(SHELL_PAGES).flatMap(([page, languages]) =>
  pageOf(`/${page}`) === page
    ? Object.entries(languages).map(([language, revision]) => ({ url: `/p/${language}/${page}`, revision }))
    : [],
)

/** Keeps static files and the empty shell, and nothing else: no page or answer with anybody's data passes through it. */
const worker = new Serwist({
  precacheEntries: [...STATIC_FILES.map((url) => ({ url, revision: null })), DATES_AHEAD, ...shells],
  precacheOptions: { cleanupOutdatedCaches: true, ignoreURLParametersMatching: [] },
  // A new version waits until the page says that nobody is in the middle of something.
  skipWaiting: false,
  clientsClaim: true,
})

worker.registerCapture(
  ({ request, url, sameOrigin }) =>
    sameOrigin && request.mode === 'navigate' && pageOf(url.pathname) !== null,
  async ({ request, url }) => {
    const language = await keptLanguage()
    const kept = await worker.matchPrecache(`/p/${language}/${pageOf(url.pathname) ?? 'today'}`)
    return kept ?? fetch(request)
  },
)

self.addEventListener('message', (event) => {
  if (event.data !== 'take-up') return
  // Another tab may be in the middle of an entry, with the parts of the former version.
  const alone = self.clients
    .matchAll({ type: 'window', includeUncontrolled: true })
    .then((tabs) => (tabs.length <= 1 ? self.skipWaiting() : undefined))
  event.waitUntil(alone)
})

worker.addEventListeners()
