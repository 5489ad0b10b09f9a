// The web server: Next behind a front that says who is really calling. Next itself believes any forwarded header.
import { randomUUID } from 'node:crypto'
import http from 'node:http'
import path from 'node:path'
import next from 'next'
import { clientAddress } from './client-address.mjs'
import { staticFiles } from './static-files.mjs'

const dev = process.argv.includes('--dev')
const port = Number(process.env.PORT ?? 3000)
const hostname = process.env.HOST ?? '127.0.0.1'
const trusted = Number(process.env.TRUSTED_PROXIES ?? 0)

// Next calls every loopback address so: told another name, it sends its own rewrites over the network, to itself.
const known = ['127.0.0.1', '::1'].includes(hostname) ? 'localhost' : hostname
const app = next({ dev, dir: process.cwd(), hostname: known, port })
await app.prepare()
// It takes upgrades of this server by itself: handed them as well, it would answer each twice, and `--dev` reload for ever.
const handle = app.getRequestHandler()

/** To Next, with the caller's address as we found it. */
function handOn(request, response) {
  const { headers } = request
  const address = clientAddress(headers['x-forwarded-for'], request.socket.remoteAddress ?? '', trusted)
  headers['x-pacewell-address'] = address
  headers['x-request-id'] = randomUUID()
  if (trusted === 0) {
    for (const name of [
      'forwarded',
      'x-forwarded-host',
      'x-forwarded-proto',
      'x-forwarded-port',
      'x-real-ip',
    ])
      delete headers[name]
  }
  headers['x-forwarded-for'] = address
  handle(request, response)
}

const dist = path.resolve(process.env.NEXT_DIST_DIR ?? '.next')
const built = dev ? null : staticFiles(dist)
const server = http.createServer((request, response) => {
  const otherwise = () => handOn(request, response)
  if (built === null) otherwise()
  else void built(request, response, otherwise)
})
// Longer than a proxy or a browser keeps an idle connection: with Node's five seconds, a request sent at the moment of
// closing is lost.
server.keepAliveTimeout = 75_000
server.headersTimeout = 80_000
server.listen(port, hostname)
server.on('error', (fault) => {
  console.error(fault.code === 'EADDRINUSE' ? `Port ${port} is taken: set PORT to another.` : String(fault))
  process.exit(1)
})

for (const signal of ['SIGTERM', 'SIGINT']) {
  process.on(signal, () => {
    server.close(() => process.exit(0))
    server.closeAllConnections()
  })
}
