import fs from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packStaticFiles, staticFiles } from './static-files.mjs'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pacewell-static-'))
const written = 'console.log("a step further");'.repeat(100)
const script = `//# allFunctionsCalledOnLoad\n${written}`
const files = {
  'static/chunks/0a1b.js': written,
  'static/chunks/0a1b.css': '.card { color: black }'.repeat(100),
  'static/media/letters.woff2': 'letters',
  'static/odd.bin': 'of no known kind',
  secret: 'beside what is served',
}
let server: http.Server

beforeAll(async () => {
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    fs.writeFileSync(path.join(folder, name), text)
  }
  await packStaticFiles(folder)
  const serve = staticFiles(folder)
  fs.writeFileSync(path.join(folder, 'static/later.js'), 'not there at the start')
  server = http.createServer((request, response) => {
    void serve(request, response, () => response.writeHead(404).end('otherwise'))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => {
  server.close()
  fs.rmSync(folder, { recursive: true })
})

type Answer = { status: number; headers: http.IncomingHttpHeaders; body: Buffer }

/** The path as it is written: `fetch` would make it shorter, and unpack what comes. */
const ask = (at: string, encoding?: string, method = 'GET') =>
  new Promise<Answer>((resolve, reject) => {
    const { port } = server.address() as AddressInfo
    const headers = encoding === undefined ? {} : { 'accept-encoding': encoding }
    const asked = http.request(
      { host: '127.0.0.1', port, path: at, method, headers, agent: false },
      (answer) => {
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.on('end', () => {
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) })
        })
      },
    )
    asked.on('error', reject).end()
  })

const SCRIPT = '/_next/static/chunks/0a1b.js'

describe('a file of the build', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ['BR', 'br', brotliDecompressSync],
    ['br;q=0, gzip;q=0.5', 'gzip', gunzipSync],
    ['gzip, deflate', 'gzip', gunzipSync],
    ['br;q=0.0, brx', undefined, (bytes: Buffer) => bytes],
    [undefined, undefined, (bytes: Buffer) => bytes],
  ])('is sent to whoever accepts %s as %s', async (accepted, encoding, unpack) => {
    const { status, headers, body } = await ask(SCRIPT, accepted)
    expect([status, headers['content-encoding']]).toEqual([200, encoding])
    expect(unpack(body).toString()).toBe(script)
    expect(Number(headers['content-length'])).toBe(body.length)
    expect(headers).toMatchObject({
      'content-type': 'application/javascript; charset=UTF-8',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      vary: 'Accept-Encoding',
    })
  })

  it('is told once how it will be read, however often it is packed', async () => {
    await packStaticFiles(folder)
    expect(fs.readFileSync(path.join(folder, 'static/chunks/0a1b.js'), 'utf8')).toBe(script)
    expect(fs.readFileSync(path.join(folder, 'static/chunks/0a1b.css'), 'utf8')).not.toContain('//#')
  })

  it('is what its ending says', async () => {
    expect((await ask('/_next/static/chunks/0a1b.css')).headers['content-type']).toBe(
      'text/css; charset=UTF-8',
    )
    const font = await ask('/_next/static/media/letters.woff2', 'br, gzip')
    expect([font.headers['content-type'], font.headers['content-encoding'], font.body.toString()]).toEqual([
      'font/woff2',
      undefined,
      'letters',
    ])
  })

  it('answers a question without a body, and one that has a query', async () => {
    const { status, headers, body } = await ask(SCRIPT, 'br', 'HEAD')
    expect([status, body.length, headers['content-encoding']]).toEqual([200, 0, 'br'])
    expect(Number(headers['content-length'])).toBeGreaterThan(0)
    expect((await ask(`${SCRIPT}?dpl=one`)).body.toString()).toBe(script)
  })
})

describe('everything else is not ours', () => {
  it.each([
    '/',
    '/_next/static/',
    '/_next/static/chunks',
    '/_next/static/chunks/none.js',
    '/_next/static/chunks/0a1b.js.br',
    '/_next/static/chunks/0a1b.js/',
    '/_next/static/later.js',
    '/_next/static/odd.bin',
    '/_next/static/../secret',
    '/_next/static/%2e%2e/secret',
    '/_next/static/chunks/../chunks/0a1b.js',
    '/_next/static/chunks%2f0a1b.js',
    '/_next/static/chunks\\0a1b.js',
    '//_next/static/chunks/0a1b.js',
    '/_next/static/__proto__',
  ])('%s', async (at) => {
    const { status, body } = await ask(at)
    expect([status, body.toString()]).toEqual([404, 'otherwise'])
  })

  it('a change', async () => {
    expect((await ask(SCRIPT, undefined, 'POST')).status).toBe(404)
  })

  it('a file that has gone meanwhile', async () => {
    const gone = path.join(folder, 'static/chunks/0a1b.css')
    const text = fs.readFileSync(gone)
    fs.rmSync(gone)
    expect((await ask('/_next/static/chunks/0a1b.css')).status).toBe(404)
    fs.writeFileSync(gone, text)
  })
})
