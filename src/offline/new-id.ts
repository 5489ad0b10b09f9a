const RANDOM_BYTES = 10
const COUNTER_LIMIT = 0x1000

const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0')

/** Makes UUIDs of version 7 (RFC 9562) that grow with each call, also when the clock stands still or is set back:
 * twelve bits count within a millisecond, sixty-two are random. `fill` fills an array with random bytes. */
export function idMaker(clock: () => number, fill: (bytes: Uint8Array<ArrayBuffer>) => void): () => string {
  let lastMs = 0
  let counter = 0
  return () => {
    const bytes = new Uint8Array(RANDOM_BYTES)
    fill(bytes)
    const [high = 0, low = 0, variant = 0, ...rest] = bytes
    const nowMs = clock()
    if (nowMs > lastMs) {
      lastMs = nowMs
      // Half of the counter stays free, so that a burst in one millisecond seldom has to borrow from the next.
      counter = ((high << 8) | low) & 0x7ff
    } else {
      counter += 1
      if (counter === COUNTER_LIMIT) {
        counter = 0
        lastMs += 1
      }
    }
    const time = hex(lastMs, 12)
    const node = rest
      .slice(0, 7)
      .map((byte) => hex(byte, 2))
      .join('')
    const tail = `${hex((variant & 0x3f) | 0x80, 2)}${node}`
    return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(counter, 3)}-${tail.slice(0, 4)}-${tail.slice(4)}`
  }
}

/** An id for something recorded on this phone. Plain http has no `randomUUID`, but everyone has `getRandomValues`. */
export const newId = idMaker(Date.now, (bytes) => {
  crypto.getRandomValues(bytes)
})
