/** A place in the room, in metres: x to the person's front, y to their right, z up from the floor. */
export interface Place {
  x: number
  y: number
  z: number
}

export const place = (x: number, y: number, z: number): Place => ({ x, y, z })
export const plus = (a: Place, b: Place): Place => place(a.x + b.x, a.y + b.y, a.z + b.z)
export const minus = (a: Place, b: Place): Place => place(a.x - b.x, a.y - b.y, a.z - b.z)
export const times = (a: Place, by: number): Place => place(a.x * by, a.y * by, a.z * by)
export const dot = (a: Place, b: Place): number => a.x * b.x + a.y * b.y + a.z * b.z
export const length = (a: Place): number => Math.sqrt(dot(a, a))
/** The same direction, one metre long; straight up where there is none. */
export function direction(a: Place): Place {
  const long = length(a)
  return long > 1e-9 ? times(a, 1 / long) : place(0, 0, 1)
}
export const between = (a: Place, b: Place, share: number): Place => plus(a, times(minus(b, a), share))
/** What is left of a direction at right angles to another. */
export const across = (a: Place, along: Place): Place => direction(minus(a, times(along, dot(a, along))))

const degree = Math.PI / 180
export const sin = (degrees: number): number => Math.sin(degrees * degree)
export const cos = (degrees: number): number => Math.cos(degrees * degree)

/** Forward and to the right for somebody who has turned to their right by so many degrees. */
export const facing = (turn: number): { ahead: Place; right: Place } => ({
  ahead: place(cos(turn), sin(turn), 0),
  right: place(-sin(turn), cos(turn), 0),
})
