// A caller that keeps cookies as a browser does: over plain http it is never given a Secure one back.
import { randomBytes } from 'node:crypto'

/** An id as a phone makes it: the time in milliseconds, then dice. */
export function freshId() {
  const time = Date.now().toString(16).padStart(12, '0')
  const dice = randomBytes(9).toString('hex')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${dice.slice(0, 3)}-8${dice.slice(3, 6)}-${dice.slice(6)}`
}

/** @param {string} address of a clinic, over plain http */
export function cookieHolder(address) {
  const held = new Map()

  async function ask(place, init = {}) {
    const cookie = Array.from(held, (pair) => pair.join('=')).join('; ')
    const answer = await fetch(address + place, {
      redirect: 'manual',
      ...init,
      headers: { ...init.headers, cookie },
    })
    for (const line of answer.headers.getSetCookie()) {
      if (/;\s*secure/i.test(line)) continue
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)
      if (value === '') held.delete(name)
      else held.set(name, value)
    }
    return answer
  }

  return {
    /** Signs in by one of the doors, as its page does. */
    async enter(door, given) {
      const { csrfToken } = await (await ask('/api/auth/csrf')).json()
      const body = new URLSearchParams({ ...given, csrfToken, json: 'true' })
      return ask(`/api/auth/callback/${door}`, { method: 'POST', body })
    },
    /** One procedure: a change where something is given. @returns its data @throws with what was answered */
    async call(procedure, given) {
      const headers = { 'content-type': 'application/json' }
      const init = given === undefined ? {} : { method: 'POST', headers, body: JSON.stringify(given) }
      const { result, error } = await (await ask(`/api/trpc/${procedure}`, init)).json()
      if (error) throw new Error(`${procedure}: ${JSON.stringify(error)}`)
      return result.data
    },
  }
}
