import { buildSync } from 'esbuild'
import { PHASE_DEVELOPMENT_SERVER, PHASE_PRODUCTION_BUILD } from 'next/constants.js'

// An alias of Turbopack leads to a file, not to a package's entry.
const readsTakenApart = './node_modules/use-intl/dist/esm/production/format-message/format-only.js'

// What the sources use of zod. Turbopack keeps a package's module whole once one of its parts is used: every string
// format that zod knows would be waited for on a first visit, a third of it. A name that is missing here fails the build.
const zodInUse = './node_modules/.cache/pacewell/zod-in-use.js'
const names = `_default array boolean catch coerce custom discriminatedUnion email enum exactOptional extend gte int keyof literal lte
  maxLength minLength normalize nullable number object omit optional overwrite pipe positive record refine regex
  string toLowerCase trim union unknown`
const bundleZod = () =>
  buildSync({
    stdin: { contents: `export { ${names.split(/\s+/).join()} } from 'zod/mini'`, resolveDir: process.cwd() },
    bundle: true,
    format: 'esm',
    outfile: zodInUse,
    logLevel: 'error',
  })

/** @type {import('next').NextConfig} */
const config = {
  // The tests build beside a running clinic, not over it.
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  // Opened by another name than `localhost`, a page in development would be refused its socket, and reload for ever.
  allowedDevOrigins: ['127.0.0.1', new URL(process.env.PUBLIC_URL || 'http://localhost').hostname],
  serverExternalPackages: ['pg', 'pg-boss', 'pino', '@node-rs/argon2', 'rate-limiter-flexible'],
  // Messages come taken apart (src/messages/catalogue.ts): what reads them needs no parser of ICU sentences.
  turbopack: { resolveAlias: { 'use-intl/format-message': readsTakenApart, 'zod/mini': zodInUse } },
  // Types are their own step of `npm test`; a start need not check them again.
  typescript: { ignoreBuildErrors: true },
}

/** A server that only serves is handed what was built, and writes nothing. */
export default (phase) => {
  if (phase === PHASE_PRODUCTION_BUILD || phase === PHASE_DEVELOPMENT_SERVER) bundleZod()
  return config
}
