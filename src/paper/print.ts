/** Paper of the printer at hand. */
const paperSizes = ['A4', 'LETTER'] as const
export type PaperSize = (typeof paperSizes)[number]

/** 'large' is 16 points, for weak eyes. */
const prints = ['usual', 'large'] as const
export type Print = (typeof prints)[number]

/** Text of each print, in points; everything else follows it. */
export const textPoints: Record<Print, number> = { usual: 10, large: 16 }

/** What an address asks for; whatever it does not say, or says wrongly, is as usual. */
export function printAsked(asked: URLSearchParams): { size: PaperSize; print: Print } {
  return {
    size: paperSizes.find((size) => size === asked.get('size')) ?? 'A4',
    print: prints.find((print) => print === asked.get('print')) ?? 'usual',
  }
}
