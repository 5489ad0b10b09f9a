/** Characters of a reason that says something. */
export const SHORTEST_REASON = 3
