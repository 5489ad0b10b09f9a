/**
 * One word that this browser keeps under a name of ours, outside of anybody's store: never about health. Never throws:
 * where nothing can be kept, it holds for as long as the page stays.
 */
export function wordHere(key: string) {
  let held: { word: string | null } | null = null
  return {
    get: (): string | null => {
      if (held !== null) return held.word
      try {
        return localStorage.getItem(key)
      } catch {
        return null
      }
    },
    /** Null forgets it. */
    keep: (word: string | null): void => {
      try {
        if (word === null) localStorage.removeItem(key)
        else localStorage.setItem(key, word)
        held = null
      } catch {
        held = { word }
      }
    },
  }
}
