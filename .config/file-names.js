/** The vocabulary of file names: what has no name has no place yet. */
const nameless = [
  'index',
  'util',
  'utils',
  'helper',
  'helpers',
  'lib',
  'common',
  'misc',
  'types',
  'constants',
  'manager',
]
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/
// Next's own marks: (group), [param], [...rest], [[...rest]].
const folder = /^(?:\([a-z0-9-]+\)|\[{1,2}(?:\.{3})?[a-z][a-zA-Z0-9]*\]{1,2}|[a-z0-9]+(?:-[a-z0-9]+)*)$/
const ending = /(?:\.(?:int|cli|en|es|setup|d|config|module))*(?:\.(?:test|spec))?\.[a-z0-9]+$/

/** What is wrong with a path below src or e2e, '/'-separated; null when it has a name of its own.
 * @param {string} path @returns {string | null} */
export function nameFault(path) {
  const parts = path.split('/')
  const file = parts.pop() ?? ''
  const stem = file.replace(ending, '')
  for (const part of parts) if (!folder.test(part)) return `folder "${part}" is not kebab-case`
  if (!kebab.test(stem)) return `file "${file}" is not kebab-case`
  for (const part of [...parts, stem]) {
    if (nameless.includes(part)) return `"${part}" says nothing: name it after what it holds`
  }
  return null
}
