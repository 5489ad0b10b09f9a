/** All of them once, in an order that is as good as any other: what one leaves behind, such as a full heap, is the next
 * one's to clear away, and must not always be the same one's. @param random of [0, 1) */
export function shuffled<T>(all: readonly T[], random: () => number): T[] {
  return all
    .map((one) => ({ one, by: random() }))
    .sort((a, b) => a.by - b.by)
    .map(({ one }) => one)
}
