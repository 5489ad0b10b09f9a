import type { Dice } from '@/cli/demo/dice'
import type { Blow, Clinic, Heard } from '@/cli/faults/clinic-process'
import { herePage } from '@/cli/faults/here'
import type { Page } from '@/cli/faults/page'
import { isClosedAt } from '@/cli/faults/tab'

/** What becomes of a request on its way. Behind a colon: before or after the server has worked on it. */
const fates = [
  'lost',
  'answer lost',
  'slow',
  'doubled',
  'doubled at once',
  'much later',
  'cut',
  '500: before',
  '500: after',
  '503: before',
  '503: after',
  'another page',
  'no server',
  'dropped at begin',
  'dropped before commit',
  'dropped after commit',
] as const
const kills = ['killed: before', 'killed before commit', 'killed after commit', 'killed: after'] as const
type Fate = 'well' | (typeof fates)[number] | (typeof kills)[number]

/** A killed server takes a second to replace: seldom, unless a life is about it. */
const KILL_SHARE = 0.003

const blows: Partial<Record<Fate, Blow>> = {
  'dropped at begin': { cut: 'begin', by: 'drop' },
  'dropped before commit': { cut: 'before-commit', by: 'drop' },
  'dropped after commit': { cut: 'after-commit', by: 'drop' },
  'killed before commit': { cut: 'before-commit', by: 'kill' },
  'killed after commit': { cut: 'after-commit', by: 'kill' },
}

const proxyPage = (status: number): Heard => ({ status, body: `<html><h1>${String(status)}</h1></html>` })

/** What the wire gives in place of the server's answer, if it asks the server at all. */
const spoken: Partial<Record<Fate, Heard>> = {
  '500: before': proxyPage(500),
  '500: after': proxyPage(500),
  '503: before': proxyPage(503),
  '503: after': { status: 503, body: '' },
  'another page': proxyPage(200),
}
const isUnasked = (fate: Fate) =>
  ['lost', '500: before', '503: before', 'another page', 'no server', 'killed: before'].includes(fate)

function fateOf(dice: Dice, trouble: number, killShare: number): Fate {
  if (trouble === 0 || !dice.chance(trouble)) return 'well'
  return dice.chance(killShare) ? dice.pick(kills) : dice.pick(fates)
}

export type Request = {
  path: string
  method: 'GET' | 'POST'
  headers: Record<string, string>
  body: string | null
}
/** What the server said of a fact, whoever heard it. */
export type Saying = { factId: string; stored: boolean; code: string | null }

/** Of all that goes wrong, this share kills the server. */
type WireParts = { clinic: Clinic; noted: (saying: Saying) => void; killShare?: number }

function sayingOf(body: string | null, heard: Heard): Saying | null {
  if (body === null) return null
  const { id } = JSON.parse(body) as { id?: string }
  const { result, error } = JSON.parse(heard.body) as {
    result?: unknown
    error?: { data?: { refusal?: { code: string } | null } }
  }
  if (id === undefined) return null
  return { factId: id, stored: result !== undefined, code: error?.data?.refusal?.code ?? null }
}

/** The network between phones and the clinic, at its worst. */
export function createWire({ clinic, noted, killShare = KILL_SHARE }: WireParts) {
  const ask = async (
    page: Page,
    { path, method, headers, body }: Request,
    cookie: string,
    blow: Blow | null,
  ) => {
    const asked = { method, path, headers, cookie, ...(body === null ? {} : { body }) }
    const heard = await clinic.ask(asked, page.phone.schedule.now(), blow)
    const saying = heard === null ? null : sayingOf(body, heard)
    if (saying !== null) noted(saying)
    return heard
  }

  /** The request reaches the server, or what stands before it. Null: the connection broke. */
  const arrive = async (page: Page, request: Request, cookie: string, fate: Fate): Promise<Heard | null> => {
    if (fate.startsWith('killed: ')) clinic.kill()
    if (isUnasked(fate)) return spoken[fate] ?? null
    if (fate === 'doubled at once') {
      const [first] = await Promise.all([1, 2].map(() => ask(page, request, cookie, null)))
      return first ?? null
    }
    const heard = await ask(page, request, cookie, blows[fate] ?? null)
    if (fate === 'killed: after' || fate === 'answer lost') return null
    if (fate === 'cut' && heard !== null)
      return { ...heard, body: heard.body.slice(0, heard.body.length / 2) }
    return spoken[fate] ?? heard
  }

  /** Takes a request from a page; what comes back comes by the schedule. */
  return (page: Page, request: Request, signal: AbortSignal | null): Promise<Response> =>
    new Promise((resolve, reject) => {
      const { phone } = page
      const { dice, schedule, cookie } = phone
      if (isClosedAt(page, 'before')) return
      const broken = () => {
        reject(new TypeError('Failed to fetch'))
      }
      signal?.addEventListener('abort', broken)
      if (!phone.isOnline) {
        schedule.after(dice.whole(0, 300), broken)
        return
      }
      const fate = fateOf(dice, phone.trouble, killShare)
      const away = fate === 'slow' ? dice.whole(8_000, 40_000) : dice.whole(20, 900)
      const back = (heard: Heard | null) => {
        if (isClosedAt(page, 'after')) return
        if (heard === null) broken()
        else resolve(responseOf(heard))
      }
      schedule.after(fate === 'much later' ? dice.whole(20_000, 7_200_000) : away, async () => {
        const heard = await arrive(page, request, cookie, fate)
        // What is lost is seldom told: mostly nothing comes until patience ends.
        if (heard !== null || dice.chance(0.5)) schedule.after(dice.whole(20, 900), () => back(heard))
      })
      if (fate === 'doubled') {
        schedule.after(away + dice.whole(0, 3_600_000), () => arrive(page, request, cookie, 'well'))
      }
    })
}

export type Wire = ReturnType<typeof createWire>

const responseOf = ({ status, body }: Heard): Response =>
  Object.assign(new Response(null, { status }), {
    json: () => Promise.resolve(body).then((text) => JSON.parse(text) as unknown),
    text: () => Promise.resolve(body),
  })

/** Gives the pages of this process the wire for `fetch`, and their phone's time for their patience. Elsewhere in the
 * process both stay as they are. Returns how to take it away again. */
export function installWire(wire: Wire): () => void {
  const plainFetch = globalThis.fetch
  const plainTimeout = AbortSignal.timeout.bind(AbortSignal)
  globalThis.fetch = (address, init) => {
    const page = herePage()
    if (page === undefined || typeof address !== 'string') return plainFetch(address, init)
    const { method, headers, body, signal } = init ?? {}
    const request = {
      path: address,
      method: method === 'POST' ? ('POST' as const) : ('GET' as const),
      headers: headers as Record<string, string>,
      body: typeof body === 'string' ? body : null,
    }
    return wire(page, request, signal ?? null)
  }
  AbortSignal.timeout = (ms) => {
    const page = herePage()
    if (page === undefined) return plainTimeout(ms)
    const controller = new AbortController()
    page.phone.schedule.after(ms, () => {
      controller.abort()
    })
    return controller.signal
  }
  return () => {
    globalThis.fetch = plainFetch
    AbortSignal.timeout = plainTimeout
  }
}
