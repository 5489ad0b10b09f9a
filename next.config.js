// An alias of Turbopack leads to a file, not to a package's entry.
const readsTakenApart = './node_modules/use-intl/dist/esm/production/format-message/format-only.js'

/** @type {import('next').NextConfig} */
export default {
  // The tests build beside a running clinic, not over it.
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  // Opened by another name than `localhost`, a page in development would be refused its socket, and reload for ever.
  allowedDevOrigins: ['127.0.0.1', new URL(process.env.PUBLIC_URL || 'http://localhost').hostname],
  serverExternalPackages: ['pg', 'pg-boss', 'pino', '@node-rs/argon2', 'rate-limiter-flexible'],
  // Messages come taken apart (src/messages/catalogue.ts): what reads them needs no parser of ICU sentences.
  turbopack: { resolveAlias: { 'use-intl/format-message': readsTakenApart } },
  // Types are their own step of `npm test`; a start need not check them again.
  typescript: { ignoreBuildErrors: true },
}
