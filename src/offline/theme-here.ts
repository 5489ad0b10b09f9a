import * as z from 'zod/mini'

const KEY = 'pacewell.theme'
/** The system's own choice is none of ours: nothing is kept then. */
export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** The theme chosen on this phone. The shell's first script puts it on the page before anything is drawn. */
export function themeHere(): Theme {
  try {
    return z.enum(themes).safeParse(localStorage.getItem(KEY)).data ?? 'system'
  } catch {
    return 'system'
  }
}

export function keepTheme(theme: Theme): void {
  const { dataset } = document.documentElement
  if (theme === 'system') delete dataset['theme']
  else dataset['theme'] = theme
  try {
    if (theme === 'system') localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, theme)
  } catch {
    // Then it holds for as long as the page stays.
  }
}
