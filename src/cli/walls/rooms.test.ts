import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectRoot, scratchTree } from '@/cli/walls/scratch-tree'

/** A broken wall: the rule that must complain, the file that breaks it, and what it imports. */
const breaches: [rule: string, file: string, imported: string][] = [
  ['room-domain', 'domain/asks-react.ts', 'react'],
  ['room-domain', 'domain/heavy-schema.ts', 'zod'],
  ['room-domain', 'domain/reads-files.ts', 'node:fs'],
  ['room-domain', 'domain/draws.ts', '@/drawing/axis'],
  ['tests-of-domain', 'domain/through-a-screen.test.ts', '@/ui/button'],
  ['room-drawing', 'drawing/knows-pain.ts', '@/domain/pain'],
  ['room-messages', 'messages/knows-screens.ts', '@/ui/button'],
  ['room-ui', 'ui/knows-medicine.ts', '@/domain/pain'],
  ['room-ui', 'ui/knows-words.ts', '@/messages/catalogue'],
  ['room-record', 'record/sends.ts', '@/trpc/client'],
  ['room-record', 'record/stores.ts', '@/offline/outbox'],
  ['room-record', 'record/knows-a-task.ts', '@/features/today/today'],
  ['room-paper', 'paper/reads-rows.ts', '@/server/db/walks'],
  ['room-offline', 'offline/shows.ts', '@/ui/button'],
  ['room-trpc', 'trpc/reads-rows.ts', '@/server/db/walks'],
  ['room-features', 'features/today/reads-rows.ts', '@/server/db/walks'],
  ['room-server-api', 'server/api/skips-the-verb.ts', '@/server/db/walks'],
  ['room-server-api', 'server/api/asks-prisma.ts', '@/server/prisma'],
  ['room-server-use-cases', 'server/use-cases/asks-prisma.ts', '@/server/prisma'],
  ['room-server-use-cases', 'server/use-cases/answers-the-wire.ts', '@trpc/server'],
  ['room-server-use-cases', 'server/use-cases/reads-headers.ts', 'next/headers'],
  ['room-server-jobs', 'server/jobs/asks-rows.ts', '@/server/db/walks'],
  ['room-server-db', 'server/db/decides.ts', '@/server/use-cases/log-walk'],
  ['room-server-access', 'server/access/knows-rows.ts', '@/server/db/walks'],
  ['one-feature-never-another', 'features/today/borrows.ts', '@/features/log-walk/log-walk'],
  ['browser-never-server', 'features/today/asks-the-server.ts', '@/server/api/root'],
  ['browser-never-server', 'trpc/takes-the-value.ts', '@/server/api/root'],
  ['no-way-round-the-router', 'app/today/page.tsx', '@/server/use-cases/log-walk'],
  ['no-way-round-the-router', 'app/api/second-door/route.ts', '@/server/db/walks'],
  ['pages-know-no-server', 'app/caseload/page.tsx', '@/server/api/root'],
  ['scopes-are-minted-in-access', 'server/api/makes-a-scope.ts', '@/server/access/scope'],
  ['verbs-do-not-mint', 'server/use-cases/opens.ts', '@/server/access/in-transaction'],
  ['room-interchange', 'interchange/sends.ts', '@/trpc/client'],
  ['nobody-imports-routes', 'features/today/asks-a-route.ts', '@/app/today/page'],
  ['nobody-imports-the-terminal', 'server/api/acts-as-owner.ts', '@/cli/owner'],
  ['the-terminal-knows-rules-alone', 'cli/shows-a-screen.ts', '@/ui/button'],
  ['faults-drive-the-real-queue', 'cli/faults/shows-a-screen.ts', '@/ui/button'],
  ['standings-are-verified-by-their-verb', 'cli/standings/shows-a-screen.ts', '@/ui/button'],
  ['tests-are-not-imported', 'ui/takes-from-a-test.ts', '@/ui/button.test'],
  ['charts-in-ui', 'record/draws-itself.ts', 'recharts'],
  ['prisma-in-server', 'server/use-cases/own-client.ts', '@prisma/client'],
  ['generated-in-server', 'server/api/own-rows.ts', '@/server/generated/client'],
  ['pg-in-the-terminal', 'server/db/own-connection.ts', 'pg'],
  ['pg-boss-in-jobs', 'server/use-cases/own-queue.ts', 'pg-boss'],
  ['pdf-on-paper', 'record/prints-itself.ts', '@react-pdf/renderer'],
  ['paper-is-printed-by-the-server', 'features/today/prints.ts', '@/paper/sheet'],
  ['idb-in-offline', 'features/today/own-store.ts', 'idb'],
  ['next-auth-at-the-door', 'server/use-cases/reads-session.ts', 'next-auth'],
  ['no-cycles', 'domain/about.ts', '@/domain/round'],
  ['no-unresolvable', 'domain/nowhere.ts', '@/domain/nothing-here'],
]

const owned = (path: string) => `export const name = '${path}'\n`
const rooms = Object.fromEntries(
  [
    'domain/pain',
    'drawing/axis',
    'messages/catalogue',
    'ui/button',
    'ui/button.test',
    'trpc/client',
    'offline/outbox',
    'paper/sheet',
    'features/today/today',
    'features/log-walk/log-walk',
    'server/api/root',
    'server/db/walks',
    'server/use-cases/log-walk',
    'server/access/scope',
    'server/access/in-transaction',
    'server/prisma',
    'server/generated/client',
    'cli/owner',
  ].map((path) => [`src/${path}.ts`, owned(path)]),
)

const broken = Object.fromEntries(
  breaches.map(([, file, imported]) => [`src/${file}`, `import '${imported}'\nexport const here = 1\n`]),
)
const sound = {
  'src/domain/round.ts': "import '@/domain/about'\nexport const here = 1\n",
  'src/trpc/takes-the-type.ts':
    "import type { name } from '@/server/api/root'\nexport type Name = typeof name\n",
  'src/ui/draws.ts': "import '@/drawing/axis'\nimport 'recharts'\n",
  'src/server/db/reads.ts': "import '@/server/prisma'\nimport '@/domain/pain'\n",
}

const rulesFile = join(projectRoot, '.config/dependency-cruiser.cjs')
const { forbidden } = createRequire(import.meta.url)(rulesFile) as { forbidden: { name: string }[] }

type Violation = { from: string; to: string; rule: { name: string } }

describe('rooms', () => {
  const tree = scratchTree('rooms', { ...rooms, ...broken, ...sound })
  let violations: Violation[] = []

  beforeAll(async () => {
    const cruise = join(projectRoot, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
    const args = [cruise, '--config', rulesFile, '--output-type', 'json', 'src']
    const found = await promisify(execFile)(process.execPath, args, { cwd: tree.folder, maxBuffer: 1e8 })
    const report = JSON.parse(found.stdout) as { summary: { violations: Violation[] } }
    violations = report.summary.violations
  }, 60_000)
  afterAll(tree.remove)

  it.each(breaches)('%s: %s must not import %s', (rule, file) => {
    expect(violations.filter(({ from }) => from === `src/${file}`).map((one) => one.rule.name)).toContain(
      rule,
    )
  })

  it('knows a breach of every rule', () => {
    const tried = breaches.map(([rule]) => rule)
    const rules = forbidden.map(({ name }) => name.replace(/^tests-of-.*/, 'tests-of-domain'))
    expect(tried).toEqual(expect.arrayContaining(rules))
  })

  it.each(Object.keys(sound).filter((file) => file !== 'src/domain/round.ts'))(
    'leaves %s in peace',
    (file) => {
      expect(violations.filter(({ from }) => from === file)).toEqual([])
    },
  )
})
