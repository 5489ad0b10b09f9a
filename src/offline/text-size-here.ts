import { textSizeSchema } from '@/domain/person'
import type { TextSize } from '@/domain/person'
import { wordHere } from '@/offline/word-here'

const kept = wordHere('pacewell.text-size')

/** The text size chosen on this phone: known before the record is, so that the page does not jump. */
export const textSizeHere = (): TextSize | null => textSizeSchema.safeParse(kept.get()).data ?? null

export function applyTextSize(size: TextSize): void {
  document.documentElement.dataset['text'] = size
}

export function keepTextSize(size: TextSize): void {
  applyTextSize(size)
  kept.keep(size)
}

export function forgetTextSize(): void {
  kept.keep(null)
}
