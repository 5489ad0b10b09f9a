import tseslint from 'typescript-eslint'
import {
  barrels,
  clock,
  clocksOfTheDateLibrary,
  defaults,
  dice,
  house,
  mints,
  pastTheOutbox,
  surroundings,
  waiting,
} from './house-rules.js'

const tests = ['src/**/*.test.ts', 'src/**/*.test.tsx', 'e2e/**']
/** Next reads these by their default export; so do next-intl its request file and Playwright its setup. */
const defaultDemanded = [
  'src/app/**/{page,layout,template,loading,error,global-error,not-found,default,manifest,icon,apple-icon}.{ts,tsx}',
  'src/messages/request.ts',
  'e2e/start-servers.ts',
]
const pure = ['src/domain/**/*.ts', 'src/drawing/**/*.ts', 'src/interchange/**/*.ts']
const max = (lines) => ['error', { max: lines, skipBlankLines: false, skipComments: false }]
const forbid = (...parts) => ({ 'no-restricted-syntax': ['error', ...parts.flat()] })

export default tseslint.config(
  { ignores: ['src/server/generated/**', '.next*/**', 'next-env.d.ts'] },
  {
    files: ['src/**/*.{ts,tsx,js,mjs}', 'e2e/**/*.{ts,mjs}'],
    plugins: { house },
    // Nobody may switch a wall off from inside a file.
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
    rules: {
      'house/file-name': 'error',
      'max-lines': max(250),
      'no-warning-comments': ['error', { terms: ['todo:', 'fixme', 'xxx'], location: 'anywhere' }],
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-unused-vars': 'off',
      ...forbid(barrels, defaults, pastTheOutbox),
    },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'e2e/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      'house/no-enums': 'error',
      // Where there are no enums nothing is assigned to one: to look for it costs more than any other typed rule.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false },
      ],
    },
  },

  // Sizes
  { files: ['src/app/**/page.tsx'], rules: { 'max-lines': max(40) } },
  { files: ['src/server/use-cases/**/*.ts'], ignores: tests, rules: { 'max-lines': max(60) } },
  { files: ['src/server/api/**/*.ts'], ignores: tests, rules: { 'house/procedure-size': 'error' } },

  // The syntax each room forbids. Each setting replaces the one above: every list is whole.
  { files: ['src/offline/**', 'src/server/**', ...tests], rules: forbid(barrels, defaults) },
  { files: defaultDemanded, rules: forbid(barrels, pastTheOutbox) },
  {
    files: [
      'src/server/use-cases/**/*.ts',
      'src/server/db/**/*.ts',
      'src/cli/demo/**/*.ts',
      'src/cli/simulate/**/*.ts',
    ],
    ignores: tests,
    rules: forbid(barrels, defaults, clock, dice),
  },
  {
    files: ['src/server/use-cases/**/*.ts', 'src/server/db/**/*.ts'],
    ignores: tests,
    rules: { 'no-restricted-imports': ['error', { paths: [mints] }] },
  },
  {
    files: pure,
    ignores: tests,
    rules: {
      ...forbid(barrels, defaults, pastTheOutbox, clock, dice, waiting),
      'no-restricted-globals': ['error', ...surroundings],
      'no-restricted-imports': ['error', { paths: [clocksOfTheDateLibrary] }],
    },
  },
)
