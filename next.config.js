/** @type {import('next').NextConfig} */
export default {
  // The tests build beside a running clinic, not over it.
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  serverExternalPackages: ['pg', 'pino', '@node-rs/argon2', 'rate-limiter-flexible'],
  // Types are their own step of `npm test`; a start need not check them again.
  typescript: { ignoreBuildErrors: true },
}
