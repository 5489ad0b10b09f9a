/** The gate's lower button lies where the key "10" was: a second touch meant for that key must not answer it. */
const gateDeafMs = 600

/** Whether the gate listens already. Both times in milliseconds of one clock. */
export const gateListens = (shownAt: number | null, now: number): boolean =>
  shownAt !== null && now - shownAt >= gateDeafMs
