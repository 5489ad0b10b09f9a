/**
 * A UUID of version 7 (RFC 9562): 48 bits of milliseconds, then what the caller's dice gave. Sorts by time.
 * @param epochMs milliseconds since 1970
 * @param dice at least 10 random bytes
 */
export function uuidV7(epochMs: number, dice: Uint8Array): string {
  const time = Math.max(0, Math.floor(epochMs)).toString(16).padStart(12, '0')
  const byte = (i: number) => dice[i] ?? 0
  const hex = (n: number) => n.toString(16).padStart(2, '0')
  const versioned = hex(0x70 | (byte(0) & 0x0f)) + hex(byte(1))
  const variant = hex(0x80 | (byte(2) & 0x3f)) + hex(byte(3))
  const node = Array.from({ length: 6 }, (_, i) => hex(byte(4 + i))).join('')
  return `${time.slice(0, 8)}-${time.slice(8)}-${versioned}-${variant}-${node}`
}
