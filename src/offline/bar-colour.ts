/** Paper of both themes: the browser's bar belongs to the page. The same colours as of the page's own two lines for the
 * system's choice, in other letters: React knows its lines by their content, and would take one of ours for its own. */
export const barColours = { light: '#F4F4F1', dark: '#11161B' } as const
