import * as z from 'zod/mini'

/** 32 signs without look-alikes (no 0, 1, I, O): five bits each, forty in a code. */
export const JOIN_ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const LENGTH = 8

/** Takes a code as it is read out or typed: spaces, hyphens and lower case do not matter. */
export const joinCodeSchema = z.string().check(
  z.overwrite((text) => text.replace(/[\s\p{Pd}]/gu, '').toUpperCase()),
  z.regex(new RegExp(`^[${JOIN_ALPHABET}]{${String(LENGTH)}}$`)),
)

/** 'XXXX XXXX', as it is shown. */
export const formatJoinCode = (code: string): string => `${code.slice(0, 4)} ${code.slice(4)}`

/** A code out of at least eight random bytes. Throws RangeError with fewer. */
export function makeJoinCode(bytes: Uint8Array): string {
  if (bytes.length < LENGTH) throw new RangeError('a join code needs eight bytes')
  return Array.from(bytes.subarray(0, LENGTH), (byte) =>
    JOIN_ALPHABET.charAt(byte % JOIN_ALPHABET.length),
  ).join('')
}
