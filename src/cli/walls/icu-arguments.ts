/** What a message asks of its caller: each argument with its type ('minutes plural'), each tag ('<b>'), sorted.
 * A plural or a choice counts once, whatever its branches say.
 * @throws SyntaxError for an ICU message that cannot be read: a brace left open, a branch without 'other' */
export function icuArguments(message: string): string[] {
  const found = new Set<string>()
  const rest = readText(message, 0, found)
  if (rest !== message.length) throw new SyntaxError(`a brace too many in: ${message}`)
  return [...found].sort()
}

function readText(text: string, start: number, found: Set<string>): number {
  let at = start
  while (at < text.length && text[at] !== '}') {
    const tag = /^<\/?([a-z][\w-]*)\s*\/?>/i.exec(text.slice(at))
    if (tag?.[1] !== undefined) {
      found.add(`<${tag[1]}>`)
      at += tag[0].length
    } else if (text[at] === '{') at = readArgument(text, at + 1, found)
    else if (/^'[{}<>#|]/.test(text.slice(at))) at = afterQuote(text, at)
    else at += 1
  }
  return at
}

/** An apostrophe before a mark of the syntax takes it literally, up to the next apostrophe. */
function afterQuote(text: string, at: number): number {
  const end = text.indexOf("'", at + 1)
  return end < 0 ? text.length : end + 1
}

function readArgument(text: string, start: number, found: Set<string>): number {
  const head = /^\s*([\w-]+)\s*(?:,\s*([a-z]+)\s*)?(,|\})/i.exec(text.slice(start))
  if (head === null) throw new SyntaxError(`an argument without a name in: ${text}`)
  const [whole, name = '', type = 'text', next] = head
  found.add(`${name} ${type}`)
  const at = start + whole.length
  if (next === '}') return at
  if (/^(plural|select|selectordinal)$/.test(type)) return readBranches(text, at, found)
  const end = text.indexOf('}', at)
  if (end < 0) throw new SyntaxError(`a brace left open in: ${text}`)
  return end + 1
}

function readBranches(text: string, start: number, found: Set<string>): number {
  let at = start
  let other = false
  for (;;) {
    const branch = /^\s*(?:offset:\d+\s*)?(=\d+|\w+)\s*\{/.exec(text.slice(at))
    if (branch === null) break
    other ||= branch[1] === 'other'
    at = readText(text, at + branch[0].length, found)
    if (text[at] !== '}') throw new SyntaxError(`a branch left open in: ${text}`)
    at += 1
  }
  const end = /^\s*\}/.exec(text.slice(at))
  if (end === null) throw new SyntaxError(`a brace left open in: ${text}`)
  if (!other) throw new SyntaxError(`no branch 'other' in: ${text}`)
  return at + end[0].length
}
