/** One drawn thing with the name of its look; who draws it (screen, paper) gives each look its colours. */
type MarkLook =
  | 'done'
  | 'outline'
  | 'hatch'
  | 'extra'
  | 'zero'
  | 'missing'
  | 'weave'
  | 'pause'
  | 'rest'
  | 'pending'
  | 'stop'
  | 'late'
  | 'paper'
  | 'later'
  | 'break'

export type Mark =
  | { look: MarkLook; shape: 'rect'; x: number; y: number; width: number; height: number; radius: number }
  | { look: MarkLook; shape: 'ellipse'; x: number; y: number; radiusX: number; radiusY: number }
  | { look: MarkLook; shape: 'path'; d: string }

export interface Box {
  x: number
  y: number
  width: number
  height: number
}
