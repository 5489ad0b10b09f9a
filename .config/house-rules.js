import { relative, sep } from 'node:path'
import { nameFault } from './file-names.js'
import * as lists from './forbidden-syntax.js'

/** Each file has a name of its own. @type {import('oxlint/plugins-dev').Rule} */
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

/** A procedure is a kind, a schema and one call of a use-case. @type {import('oxlint/plugins-dev').Rule} */
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

/** A state is one of a few texts: on the wire, in the database and here. @type {import('oxlint/plugins-dev').Rule} */
const noEnums = {
  meta: { type: 'problem', schema: [] },
  create: (context) => ({
    TSEnumDeclaration: (node) =>
      context.report({ node, message: 'No enums: a state is one of a few texts.' }),
  }),
}

/** What a room's list forbids (forbidden-syntax.js), by the lists' names. @type {import('oxlint/plugins-dev').Rule} */
const forbidden = {
  meta: { type: 'problem', schema: { type: 'array', items: { enum: Object.keys(lists) } } },
  create: (context) =>
    Object.fromEntries(
      context.options
        .flatMap((name) => lists[name])
        .map(({ selector, message }) => [selector, (node) => context.report({ node, message })]),
    ),
}

/** @type {import('oxlint/plugins-dev').Plugin} */
export default {
  meta: { name: 'house' },
  rules: {
    'file-name': fileName,
    'procedure-size': procedureSize,
    'no-enums': noEnums,
    forbidden,
  },
}
