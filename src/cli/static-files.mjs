// The build's own files. Each is named after its contents: packed once after the build, and kept by whoever has it.
import fs from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import zlib from 'node:zlib'

/** What browsers fetch; the two fonts' formats are packed in themselves. */
const KINDS = {
  '.js': 'application/javascript; charset=UTF-8',
  '.css': 'text/css; charset=UTF-8',
  '.woff2': 'font/woff2',
}
const PACKED = ['.js', '.css']

/** The best first. One step below brotli's highest quality costs less than half its time, and 2 % in size. */
const PACKERS = [
  {
    encoding: 'br',
    ending: '.br',
    pack: (bytes) =>
      promisify(zlib.brotliCompress)(bytes, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 10 } }),
  },
  { encoding: 'gzip', ending: '.gz', pack: (bytes) => promisify(zlib.gzip)(bytes, { level: 9 }) },
]

/** @returns {string[]} the files below that folder, as a browser would write their paths */
function namesBelow(folder) {
  if (!fs.existsSync(folder)) return []
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) =>
      entry.isDirectory()
        ? namesBelow(path.join(folder, entry.name)).map((name) => `${entry.name}/${name}`)
        : [entry.name],
    )
}

/**
 * Says to the browser that nearly all of a script's functions are called while its page is drawn. Else each is read over at
 * first and once more when called, in the way of drawing: a third of what a first screen costs. Told so, the browser reads
 * them once, beside the page. Chromium knows this line (https://v8.dev/blog/explicit-compile-hints), others pass over it.
 */
const READ_AT_ONCE = '//# allFunctionsCalledOnLoad\n'

/** @param {string} file a script or style of the build; @returns {Promise<Buffer>} what it holds now */
async function readAtOnce(file) {
  const bytes = await fs.promises.readFile(file)
  if (path.extname(file) !== '.js' || bytes.includes(READ_AT_ONCE)) return bytes
  const told = Buffer.concat([Buffer.from(READ_AT_ONCE), bytes])
  await fs.promises.writeFile(file, told)
  return told
}

/** @param {string} dist the folder of a build: its scripts say how they are read, and packed forms come beside them and its styles */
export async function packStaticFiles(dist) {
  const folder = path.join(dist, 'static')
  const names = namesBelow(folder).filter((name) => PACKED.includes(path.extname(name)))
  await Promise.all(
    names.map(async (name) => {
      const file = path.join(folder, name)
      const bytes = await readAtOnce(file)
      await Promise.all(
        PACKERS.map(async ({ ending, pack }) => fs.promises.writeFile(file + ending, await pack(bytes))),
      )
    }),
  )
}

/** @param {string | string[] | undefined} header Accept-Encoding; what has a weight of 0 is refused */
function accepts(header, encoding) {
  return String(header ?? '')
    .split(',')
    .some((one) => {
      const [name, ...more] = one.split(';').map((part) => part.trim().toLowerCase())
      return name === encoding && !more.some((part) => /^q=0(\.0*)?$/.test(part))
    })
}

/**
 * Serves what lies there now, found by its whole name in this list: no path is made of what a caller writes.
 * @param {string} dist the folder of a build
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse,
 *   otherwise: () => void) => Promise<void>} `otherwise` is called for everything else, and for a file that has gone
 */
export function staticFiles(dist) {
  const folder = path.join(dist, 'static')
  const names = new Set(namesBelow(folder))
  const files = new Map(
    [...names]
      .filter((name) => path.extname(name) in KINDS)
      .map((name) => [
        `/_next/static/${name}`,
        {
          file: path.join(folder, name),
          kind: KINDS[path.extname(name)],
          packed: PACKERS.filter(({ ending }) => names.has(name + ending)),
        },
      ]),
  )

  return async ({ url = '', method, headers }, response, otherwise) => {
    const found = method === 'GET' || method === 'HEAD' ? files.get(url.split('?', 1)[0]) : undefined
    if (found === undefined) return otherwise()
    const packer = found.packed.find(({ encoding }) => accepts(headers['accept-encoding'], encoding))
    const bytes = await fs.promises.readFile(found.file + (packer?.ending ?? '')).catch(() => null)
    if (bytes === null) return otherwise()
    response.writeHead(200, {
      'content-type': found.kind,
      'content-length': bytes.length,
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      ...(found.packed.length > 0 && { vary: 'Accept-Encoding' }),
      ...(packer && { 'content-encoding': packer.encoding }),
    })
    response.end(bytes)
  }
}
