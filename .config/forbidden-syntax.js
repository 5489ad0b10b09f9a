import { readFileSync } from 'node:fs'

// Syntax that a room may not hold, as selectors: the rooms' lists are composed of these in .oxlintrc.json.
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
