import { textSizeSchema } from '@/domain/person'
import type { TextSize } from '@/domain/person'

const KEY = 'pacewell.text-size'

/** The text size chosen on this phone: known before the record is, so that the page does not jump. */
export function textSizeHere(): TextSize | null {
  try {
    return textSizeSchema.safeParse(localStorage.getItem(KEY)).data ?? null
  } catch {
    return null
  }
}

export function applyTextSize(size: TextSize): void {
  document.documentElement.dataset['text'] = size
}

export function keepTextSize(size: TextSize): void {
  applyTextSize(size)
  try {
    localStorage.setItem(KEY, size)
  } catch {
    // Then it comes with the record each time.
  }
}

export function forgetTextSize(): void {
  try {
    localStorage.removeItem(KEY)
  } catch {
    // Nothing was kept either.
  }
}
