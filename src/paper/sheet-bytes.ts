import { renderToBuffer } from '@react-pdf/renderer'
import { readyFonts } from './fonts'

type SheetDocument = Parameters<typeof renderToBuffer>[0]

/** A document as the bytes of a PDF, its text to be selected letter by letter. */
export async function sheetBytes(document: SheetDocument): Promise<Uint8Array<ArrayBuffer>> {
  await readyFonts()
  return new Uint8Array(await renderToBuffer(document))
}
