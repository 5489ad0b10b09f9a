import http from 'node:http'
import type { AddressInfo } from 'node:net'

type Touched = { path: string; headers: http.IncomingHttpHeaders; body: Buffer }

/** What stands between a phone and the clinic. Set in a test, put back by it. */
export type Between = {
  address: string
  /** Whether nothing gets through. */
  isCut: boolean
  /** Changes what the phone says, before it goes on. */
  onTheWay: (headers: http.IncomingHttpHeaders) => void
  /** Changes what the clinic answers, before the phone hears it. */
  onTheWayBack: (touched: Touched) => Buffer
  end: () => Promise<void>
}

/** A way to a served clinic that a test can cut or change for page and service worker alike, as no route of a page can. */
export async function betweenPhoneAnd(clinicAddress: string): Promise<Between> {
  const clinic = new URL(clinicAddress)
  const server = http.createServer((asked, answer) => {
    if (between.isCut) {
      answer.destroy()
      return
    }
    const headers = { ...asked.headers }
    // Whole answers, in plain bytes, are easier to change.
    delete headers['accept-encoding']
    between.onTheWay(headers)
    const { hostname, port } = clinic
    const { method, url: path } = asked
    const giveUp = () => answer.destroy()
    asked.on('error', giveUp)
    answer.on('error', giveUp)
    const onward = http.request({ hostname, port, method, path, headers }, (heard) => {
      const parts: Buffer[] = []
      heard.on('error', giveUp)
      heard.on('data', (part: Buffer) => parts.push(part))
      heard.on('end', () => {
        const body = between.onTheWayBack({
          path: path ?? '',
          headers: heard.headers,
          body: Buffer.concat(parts),
        })
        const { 'transfer-encoding': _, 'content-length': __, ...kept } = heard.headers
        answer.writeHead(heard.statusCode ?? 502, { ...kept, 'content-length': body.length }).end(body)
      })
    })
    onward.on('error', giveUp)
    asked.pipe(onward)
  })
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done)
  })
  const { port } = server.address() as AddressInfo
  const between: Between = {
    address: `http://localhost:${String(port)}`,
    isCut: false,
    onTheWay: () => undefined,
    onTheWayBack: ({ body }) => body,
    end: async () => {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
  return between
}
