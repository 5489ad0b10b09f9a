import * as z from 'zod/mini'
import { barColours } from '@/offline/bar-colour'
import { wordHere } from '@/offline/word-here'

const kept = wordHere('pacewell.theme')
/** The system's own choice is none of ours: nothing is kept then. */
export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** The theme chosen on this phone. The shell's first script puts it on the page before anything is drawn. */
export const themeHere = (): Theme => z.enum(themes).safeParse(kept.get()).data ?? 'system'

export function keepTheme(theme: Theme): void {
  const { dataset } = document.documentElement
  if (theme === 'system') delete dataset['theme']
  else dataset['theme'] = theme
  colourBar(theme)
  kept.keep(theme === 'system' ? null : theme)
}

/** A line without a medium before those for the system's choice: the first that fits is the bar's. */
function colourBar(theme: Theme): void {
  document.head.querySelector('meta[name="theme-color"]:not([media])')?.remove()
  if (theme === 'system') return
  const line = document.createElement('meta')
  line.name = 'theme-color'
  line.content = barColours[theme]
  document.head.prepend(line)
}
