/** The sentences that are numbered from 1 on: `posture.p` gives p1, p2 and so on, as long as there are any. */
export function numberedLines<Key extends string>(
  path: string,
  isLine: (key: string) => key is Key,
  say: (key: Key) => string,
): string[] {
  const lines: string[] = []
  for (let key = `${path}1`; isLine(key); key = `${path}${String(lines.length + 1)}`) lines.push(say(key))
  return lines
}
