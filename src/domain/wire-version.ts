/**
 * The language that a phone and the clinic speak with each other, counted up with each change that a page of the
 * version before would not be understood with. A page may be days old: it says which one it speaks.
 */
export const WIRE_VERSION = 1

/** The oldest that is still understood here. */
export const OLDEST_WIRE_VERSION = 1
