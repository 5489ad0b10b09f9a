/** The light colours of the screens, on white paper. */
export const ink = {
  ink: '#19222c',
  ink2: '#48525e',
  ink3: '#5d6670',
  line: '#dcdad3',
  edge: '#7d8087',
  sunk: '#eae9e4',
  accent: '#14577a',
  tint: '#e4eef4',
  pain: '#a4432a',
  red: '#a11d2b',
  surface: '#ffffff',
  figure: '#7b8894',
  figureFar: '#a3adb6',
  figureNear: '#55626e',
} as const
