// Who may import whom. Each room names what it may reach; all else is forbidden, packages included. Packages are
// matched by path: dependency-cruiser's 'npm' dependency type does not know development dependencies.
const room = (name) => `^src/${name}/`
const file = (name) => `^src/${name}$`
const npm = (name) => `(^|/)node_modules/(@types/)?${name}/`
const node =
  '^(node:)?(crypto|fs|fs/promises|path|url|os|net|child_process|process|events|stream|http|util|timers/promises|async_hooks)$'
const tests = '\\.(test|spec)\\.tsx?$'
const testing = [npm('(vitest|@vitest|fast-check|fake-indexeddb|unpdf)'), node, '\\.json$', file('cli/.+')]

const react = npm('(react|react-dom)')
const link = npm('next')
const words = npm('(next-intl|use-intl)')
const light = [npm('zod/(mini|v4/mini)'), npm('@internationalized/date')]
const wire = npm('(@trpc|@tanstack/react-query)')

const rooms = {
  domain: [room('domain'), ...light],
  drawing: [room('drawing')],
  interchange: [room('interchange'), room('domain'), ...light],
  messages: [room('messages'), room('domain'), words, npm('icu-minify'), react],
  ui: [
    room('ui'),
    room('drawing'),
    react,
    link,
    npm('(lucide-react|recharts|react-aria-components|react-aria|qrcode|@tanstack/react-virtual)'),
  ],
  record: [room('(record|ui|drawing|messages|domain)'), react, link, words, npm('lucide-react')],
  paper: [room('(paper|drawing|messages|domain)'), react, npm('@react-pdf'), node],
  offline: [room('(offline|trpc|domain)'), react, npm('(idb|serwist|zod/mini)')],
  trpc: [room('(trpc|domain)'), room('server/api'), react, link, wire, npm('server-only')],
  features: [
    room('(record|ui|drawing|messages|domain|trpc|offline)'),
    '^src/features/',
    react,
    link,
    words,
    wire,
    npm('(next-auth|lucide-react|zod/mini|react-hook-form)'),
  ],
  'server/api': [
    room('server/(api|use-cases|access)'),
    file('server/(caller|cookies|cross-site|env|log)\\.ts'),
    room('domain'),
    npm('(@trpc/server|zod/mini|next-auth)'),
  ],
  'server/use-cases': [
    room('server/(use-cases|db|access|outbound)'),
    file('server/env\\.ts'),
    room('domain'),
    '^(node:)?crypto$',
  ],
  'server/access': [
    room('server/(access|generated)'),
    file('server/(prisma|env)\\.ts'),
    room('domain'),
    npm('(@node-rs/argon2|rate-limiter-flexible|zod/mini)'),
    node,
  ],
  'server/jobs': [
    room('server/(jobs|use-cases|access)'),
    file('server/(env|log)\\.ts'),
    room('domain'),
    npm('pg-boss'),
    '^(node:)?os$',
  ],
  'server/db': [room('server/(db|access|generated)'), file('server/prisma\\.ts'), room('domain')],
}

const allowed = Object.entries(rooms).flatMap(([name, reach]) => [
  {
    name: `room-${name.replace('/', '-')}`,
    comment: `src/${name} reaches only what its line in this file names.`,
    severity: 'error',
    from: { path: room(name), pathNot: tests },
    to: { pathNot: reach },
  },
  {
    name: `tests-of-${name.replace('/', '-')}`,
    severity: 'error',
    comment: `Tests stay in their room too: no rule is tested through a screen.`,
    from: { path: `${room(name)}.*${tests}`, pathNot: '\\.int\\.test\\.ts$' },
    to: { pathNot: [...reach, ...testing] },
  },
])

const owned = (name, packages, owners) => ({
  name,
  severity: 'error',
  comment: `Only its owners know ${packages}.`,
  from: { path: '^(src|e2e)/', pathNot: owners },
  to: { path: packages },
})

module.exports = {
  forbidden: [
    ...allowed,
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'A circle has no beginning: nobody can read it from the bottom up.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      comment: 'Imports that lead nowhere.',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'one-feature-never-another',
      severity: 'error',
      comment: 'A task of one person stands alone; what two tasks show belongs in record or ui.',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: ['^src/features/$1/'] },
    },
    {
      name: 'browser-never-server',
      severity: 'error',
      comment: 'The browser sees the API as a type only.',
      from: {
        path: '^src/(trpc|features|offline|record|ui|drawing|messages|domain|interchange)/',
        pathNot: ['^src/trpc/server\\.tsx?$', tests],
      },
      to: { path: '^src/server/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-way-round-the-router',
      severity: 'error',
      comment: 'Routes call router procedures: there is no second door to the data.',
      from: { path: '^src/(app|proxy)' },
      to: { path: '^src/server/(db|use-cases|prisma\\.ts|generated)' },
    },
    {
      name: 'pages-know-no-server',
      severity: 'error',
      comment: 'Pages prefetch through src/trpc; only the routes below api mount the server.',
      from: { path: '^src/app/', pathNot: '^src/app/api/' },
      to: { path: '^src/server/' },
    },
    {
      name: 'scopes-are-minted-in-access',
      severity: 'error',
      comment: 'A scope is held, never made: elsewhere its shape is known as a type alone.',
      from: { path: '^src/', pathNot: ['^src/server/access/', tests] },
      to: { path: '^src/server/access/scope\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'verbs-do-not-mint',
      severity: 'error',
      comment: 'A use-case works in the scope that its procedure opened.',
      // A use-case of the door mints one scope, by name (see .oxlintrc.json).
      from: { path: '^src/server/(use-cases|db|outbound)/', pathNot: tests },
      to: { path: '^src/server/access/(in-transaction|session-lookup)\\.ts$' },
    },
    {
      name: 'nobody-imports-routes',
      severity: 'error',
      comment: 'Routes are the beginning of the one way.',
      from: { path: '^src/', pathNot: ['^src/app/', tests] },
      to: { path: '^src/app/' },
    },
    {
      name: 'nobody-imports-the-terminal',
      severity: 'error',
      comment: 'What runs from a terminal runs as owner: nothing else may reach it.',
      from: { path: '^src/', pathNot: ['^src/cli/', tests] },
      to: { path: '^src/cli/' },
    },
    {
      name: 'the-terminal-knows-rules-alone',
      severity: 'error',
      comment: 'Terminal programs import the rules, never screens or the running server.',
      from: { path: '^src/cli/', pathNot: [tests, '^src/cli/(faults|standings)/'] },
      to: { path: '^src/', pathNot: ['^src/(cli|domain|interchange)/'] },
    },
    {
      name: 'faults-drive-the-real-queue',
      severity: 'error',
      comment:
        'The run of faults holds the phone itself against the API itself; no screen, and no way round the router.',
      from: { path: '^src/cli/faults/', pathNot: tests },
      to: {
        path: '^src/',
        pathNot: ['^src/(cli|domain|offline|trpc)/', '^src/server/(api/http|cookies|env)\\.ts$'],
      },
    },
    {
      name: 'standings-are-verified-by-their-verb',
      severity: 'error',
      comment: 'What is computed anew is computed as the clinic does it, in a job of its own.',
      from: { path: '^src/cli/standings/', pathNot: tests },
      to: {
        path: '^src/',
        pathNot: [
          '^src/cli/',
          '^src/server/(access/job-scope|jobs/standing-renewals|use-cases/verify-standings)\\.ts$',
        ],
      },
    },
    {
      name: 'tests-are-not-imported',
      severity: 'error',
      comment: 'Nor is what only tests stand on: it can sign anybody in.',
      from: { pathNot: [tests, '^src/server/testing/'] },
      to: { path: [tests, '^src/server/testing/'] },
    },
    owned('charts-in-ui', npm('recharts'), '^src/ui/'),
    owned('prisma-in-server', npm('(@prisma|prisma)'), [
      '^src/server/(db|access|generated)/',
      '^src/server/prisma\\.ts$',
      '^src/cli/',
    ]),
    owned('generated-in-server', '^src/server/generated/', [
      '^src/server/(db|access|generated)/',
      '^src/server/prisma\\.ts$',
    ]),
    owned('pg-in-the-terminal', npm('pg'), [
      '^src/cli/',
      '^src/server/testing/',
      '\\.int\\.test\\.ts$',
      '^e2e/',
    ]),
    owned('pg-boss-in-jobs', npm('pg-boss'), ['^src/server/jobs/', '^src/cli/', '^e2e/']),
    owned('pdf-on-paper', npm('@react-pdf'), '^src/paper/'),
    {
      name: 'paper-is-printed-by-the-server',
      severity: 'error',
      comment: 'The printing press is not for browsers: what leaves it is fetched by its address.',
      from: { path: '^src/', pathNot: ['^src/(paper|app/api)/', tests] },
      to: { path: '^src/paper/' },
    },
    owned('idb-in-offline', npm('idb'), '^src/offline/'),
    owned('next-auth-at-the-door', npm('next-auth'), [
      '^src/server/(auth|caller|sign-in-handler)\\.ts$',
      '^src/server/api/http\\.ts$',
      '^src/app/api/auth/',
      '\\.int\\.test\\.ts$',
      '^src/features/',
      '^src/proxy\\.ts$',
      '^src/cli/faults/served-clinic\\.ts$',
    ]),
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^src/server/generated'] },
    exclude: { path: '^(\\.next|\\.test)' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
    skipAnalysisNotInRules: false,
  },
}
