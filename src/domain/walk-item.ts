/** The walk among the items of a programme. */
export const WALK = 'walk'
