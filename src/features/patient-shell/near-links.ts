import type { MouseEvent } from 'react'
import { goHere, nearScreenOf } from '@/offline/go-here'

/** Where a click on a link leads, if that is a near screen in this very tab. */
function nearAddress(event: MouseEvent): string | null {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (link === null || link.target !== '' || link.origin !== window.location.origin) return null
  return nearScreenOf(link.pathname) === null ? null : link.pathname + link.search
}

/** Follows links to near screens without the server. To be called before the link itself hears of the click. */
export function followNearLink(event: MouseEvent): void {
  const address = nearAddress(event)
  if (address === null) return
  event.preventDefault()
  goHere(address)
  window.scrollTo(0, 0)
}
