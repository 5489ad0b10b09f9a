import { readFileSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { nameFault } from './file-names.js'

/** Each file has a name of its own. @type {import('eslint').Rule.RuleModule} */
const fileName = {
  meta: { type: 'problem', schema: [] },
  create: (context) => ({
    Program(node) {
      const fault = nameFault(relative(context.cwd, context.filename).split(sep).join('/'))
      if (fault !== null) context.report({ node, message: fault })
    },
  }),
}

const LINES_OF_A_PROCEDURE = 10
const ends = new Set(['query', 'mutation', 'subscription'])

/** A procedure is a kind, a schema and one call of a use-case. @type {import('eslint').Rule.RuleModule} */
const procedureSize = {
  meta: { type: 'problem', schema: [] },
  create: (context) => ({
    CallExpression(node) {
      const { callee, loc } = node
      if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return
      if (!ends.has(callee.property.name) || !loc) return
      const lines = loc.end.line - loc.start.line + 1
      if (lines <= LINES_OF_A_PROCEDURE) return
      context.report({ node, message: `A procedure of ${lines} lines thinks for itself: at most 10.` })
    },
  }),
}

/** A state is one of a few texts: on the wire, in the database and here. @type {import('eslint').Rule.RuleModule} */
const noEnums = {
  meta: { type: 'problem', schema: [] },
  create: (context) => ({
    TSEnumDeclaration: (node) =>
      context.report({ node, message: 'No enums: a state is one of a few texts.' }),
  }),
}

/** @type {import('eslint').ESLint.Plugin} */
export const house = {
  rules: { 'file-name': fileName, 'procedure-size': procedureSize, 'no-enums': noEnums },
}

/** Selectors for no-restricted-syntax. A later setting of that rule replaces an earlier one: they are composed, per
 * room, in eslint.config.js. */
export const barrels = [
  { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that owns the name.' },
]

export const defaults = [
  {
    selector: 'ExportDefaultDeclaration',
    message: 'Named exports only, except where Next demands a default.',
  },
  {
    selector: 'ExportSpecifier[exported.name="default"]',
    message: 'Named exports only, except where Next demands a default.',
  },
]

export const clock = [
  {
    // Anything but Date.parse, Date.UTC and new Date(something): a bare `Date` could be called later.
    selector: ':not(MemberExpression, NewExpression, TSTypeReference) > Identifier[name="Date"]',
    message: 'No clock here: "now" and "today" are arguments.',
  },
  {
    selector: 'MemberExpression[object.name="Date"]:not([property.name=/^(parse|UTC|prototype)$/])',
    message: 'No clock here: "now" and "today" are arguments.',
  },
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'No clock here: "now" and "today" are arguments.',
  },
  {
    selector: 'Identifier[name="performance"]',
    message: 'No clock here: "now" and "today" are arguments.',
  },
]

export const dice = [
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'No dice here: chance is an argument.',
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.value="random"]',
    message: 'No dice here: chance is an argument.',
  },
  {
    selector: ':not(MemberExpression) > Identifier[name="Math"]',
    message: 'No dice here: chance is an argument.',
  },
  { selector: 'Identifier[name="crypto"]', message: 'No dice here: chance is an argument.' },
]

export const waiting = [
  { selector: 'AwaitExpression', message: 'Rules do not wait: facts are arguments.' },
  { selector: ':function[async=true]', message: 'Rules do not wait: facts are arguments.' },
  { selector: 'ForOfStatement[await=true]', message: 'Rules do not wait: facts are arguments.' },
  { selector: 'Identifier[name="Promise"]', message: 'Rules do not wait: facts are arguments.' },
  { selector: 'ImportExpression', message: 'Rules do not wait: facts are arguments.' },
]

/** Whatever the record router writes, by its own word: a list beside it would be forgotten. */
const router = readFileSync(new URL('../src/server/api/record-router.ts', import.meta.url), 'utf8')
const records = router
  .split(/^ {2}(?=\w+: \w+Procedure)/m)
  .filter((procedure) => procedure.includes('.mutation('))
  .map((procedure) => procedure.slice(0, procedure.indexOf(':')))
  .join('|')
export const pastTheOutbox = [
  {
    selector: `MemberExpression[object.property.name="record"][property.name=/^(${records})$/]`,
    message: 'What a patient records goes through src/offline, online too.',
  },
  {
    selector: `MemberExpression[object.name="record"][property.name=/^(${records})$/]`,
    message: 'What a patient records goes through src/offline, online too.',
  },
]

/** Scopes are minted by the procedure kinds; only somebody who was nobody yet gets one at the door. */
export const mints = {
  name: '@/server/access/mint',
  allowImportNames: ['doorScope'],
  message: 'A use-case works in the scope that its procedure opened.',
}

/** What the platform or the date library would tell of this machine's clock, zone or surroundings. */
export const surroundings = [
  'fetch',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'requestAnimationFrame',
  'process',
  'window',
  'document',
  'navigator',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'globalThis',
  'console',
].map((name) => ({ name, message: 'Rules know facts alone: what they need is an argument.' }))

export const clocksOfTheDateLibrary = {
  name: '@internationalized/date',
  importNames: ['now', 'today', 'isToday', 'getLocalTimeZone', 'setLocalTimeZone', 'resetLocalTimeZone'],
  message: 'No clock here: "now", "today" and the zone are arguments.',
}
