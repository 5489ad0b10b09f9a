import { Font } from '@react-pdf/renderer'
import path from 'node:path'

const below = (...parts: string[]) => path.join(process.cwd(), ...parts)
const text = (file: string) =>
  below('node_modules/@expo-google-fonts/atkinson-hyperlegible-next', `${file}.ttf`)
const arabic = (file: string) => below('node_modules/@expo-google-fonts/ibm-plex-sans-arabic', `${file}.ttf`)
const zero = (weight: number) => below('src/app/fonts', `open-zero-${String(weight)}.woff2`)

/** In the order in which a sign is looked for: the open zero of the screens, their text face, then Arabic script. */
export const typeface = ['Pacewell Zero', 'Atkinson Hyperlegible Next', 'IBM Plex Sans Arabic']

/** Of large print, in letters. */
const LONGEST_WORD = 28
const inPieces = (word: string): string[] => word.match(/.{1,14}/gsu) ?? [word]

let ready: Promise<void> | null = null

/** Lays the faces ready, once; they are embedded in every document. */
export function readyFonts(): Promise<void> {
  ready ??= layReady().catch((error: unknown) => {
    // Tried again for the next sheet.
    ready = null
    throw error
  })
  return ready
}

async function layReady(): Promise<void> {
  const [zeroFace = '', textFace = '', arabicFace = ''] = typeface
  Font.register({
    family: zeroFace,
    fonts: [
      { src: zero(400), fontWeight: 400 },
      { src: zero(640), fontWeight: 700 },
    ],
  })
  Font.register({
    family: textFace,
    fonts: [
      { src: text('400Regular/AtkinsonHyperlegibleNext_400Regular'), fontWeight: 400 },
      { src: text('700Bold/AtkinsonHyperlegibleNext_700Bold'), fontWeight: 700 },
    ],
  })
  Font.register({
    family: arabicFace,
    fonts: [
      { src: arabic('400Regular/IBMPlexSansArabic_400Regular'), fontWeight: 400 },
      { src: arabic('700Bold/IBMPlexSansArabic_700Bold'), fontWeight: 700 },
    ],
  })
  // A word is broken nowhere, a name above all; unless no line could hold it.
  Font.registerHyphenationCallback((word) => (word.length > LONGEST_WORD ? inPieces(word) : [word]))
  for (const fontFamily of typeface)
    for (const fontWeight of [400, 700]) await meetLetters({ fontFamily, fontWeight })
}

/** A face as its reader, which has no types of its own, gives it. */
type Face = { characterSet: number[]; glyphForCodePoint: (letter: number) => unknown }
const isFace = (data: unknown): data is Face =>
  typeof data === 'object' && data !== null && 'characterSet' in data && 'glyphForCodePoint' in data

/** From here on stand the joined shapes of Arabic letters, each as a sign of its own: they belong to their letters. */
const JOINED_FORMS = 0xfb50

/**
 * A glyph remembers the letter for which it was first asked. Asked for as a part of Ú, U would be nobody's letter in every
 * later document, and be copied or read aloud as another sign: so each is asked for by its letter before any sheet.
 */
async function meetLetters(face: { fontFamily: string; fontWeight: number }): Promise<void> {
  await Font.load(face)
  const { data }: { data: unknown } = Font.getFont(face)
  if (!isFace(data)) throw new Error(`${face.fontFamily} cannot be read`)
  for (const letter of data.characterSet) if (letter < JOINED_FORMS) data.glyphForCodePoint(letter)
}
