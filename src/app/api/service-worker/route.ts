import { readFile } from 'node:fs/promises'
import path from 'node:path'

// Beside the build that it belongs to; development has none, and does without.
const file = path.join(process.cwd(), process.env['NEXT_DIST_DIR'] ?? '.next', 'service-worker.js')

export const dynamic = 'force-dynamic'

/** The service worker, asked for anew at each look for a newer version. */
export async function GET(): Promise<Response> {
  try {
    const headers = {
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'no-cache',
      // It looks after the phone's pages, which do not lie below it.
      'service-worker-allowed': '/',
    }
    return new Response(await readFile(file, 'utf8'), { headers })
  } catch {
    return new Response('There is no service worker here.', { status: 404 })
  }
}
