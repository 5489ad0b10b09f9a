// Letters that Unicode does not take apart, as people type them on a keyboard without them.
const plainLetters: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
}

/** The words of a name as search compares them: without case, accents or marks, in any script. */
export function nameWords(name: string): string[] {
  const plain = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[ıøłđðþßæœ]/g, (letter) => plainLetters[letter] ?? letter)
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? []
  // A name made of signs alone still has to be found by what was typed.
  return words.length > 0 ? words : plain.split(/\s+/u).filter((word) => word !== '')
}

/** Whether each of these words begins a word of a name: what a search finds. */
export function beginsWords(name: string, asked: readonly string[]): boolean {
  const words = nameWords(name)
  return asked.every((one) => words.some((word) => word.startsWith(one)))
}
