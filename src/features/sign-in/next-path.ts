/**
 * Where to go after sign-in, if the address asks for a place: only a path on this site, so that a link cannot lead
 * a person who has just signed in to a stranger's page. Null for anything else.
 */
export function nextPath(asked: string | string[] | undefined): string | null {
  if (typeof asked !== 'string' || !asked.startsWith('/')) return null
  // Browsers read a backslash as a slash and drop tabs and line ends: '/\stranger.example' would leave the site.
  if (/[\\\p{Cc}]/u.test(asked)) return null
  const here = 'https://here.invalid'
  if (!URL.canParse(asked, here)) return null
  const { origin, pathname, search, hash } = new URL(asked, here)
  if (origin !== here || pathname.startsWith('//') || pathname.startsWith('/api/')) return null
  return `${pathname}${search}${hash}`
}
