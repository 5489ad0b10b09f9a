import type { KeyboardEvent } from 'react'

const TYPED_IN = 'input, select, textarea, [contenteditable]'

const focusIn = (row: Element | null | undefined) => {
  row?.querySelector<HTMLElement>('th a')?.focus()
}

/** The next row of a list in a direction, past what stands for rows that are not drawn. */
function rowFrom(row: Element, direction: 1 | -1): Element | null {
  let next: Element | null = row
  do next = direction === 1 ? next.nextElementSibling : next.previousElementSibling
  while (next?.getAttribute('aria-hidden') === 'true')
  return next
}

/**
 * What single keys do while the focus is in the list: j and k move from row to row, d does what a row offers with one
 * click, u takes back what was last done in it, / goes to the search, ? tells of the keys. Enter opens, as on any link.
 */
export function caseKey(event: KeyboardEvent<HTMLElement>, tell: () => void): void {
  if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof Element))
    return
  if (event.target.closest(TYPED_IN) !== null) return
  const row = event.target.closest('tr')
  const press = (act: 'decide' | 'undo') =>
    [...(row?.querySelectorAll<HTMLElement>(`button[data-act="${act}"]:not([aria-disabled="true"])`) ?? [])]
      .sort((a, b) => Number(b.dataset.order ?? 0) - Number(a.dataset.order ?? 0))[0]
      ?.click()
  switch (event.key) {
    case 'j':
    case 'k':
      if (row === null) return
      focusIn(rowFrom(row, event.key === 'j' ? 1 : -1))
      break
    case 'd':
      press('decide')
      break
    case 'u':
      press('undo')
      break
    case '/':
      document.querySelector<HTMLElement>('input[type="search"]')?.focus()
      break
    case '?':
      tell()
      break
    default:
      return
  }
  event.preventDefault()
}
