'use client'
let canvas: CanvasRenderingContext2D | null | undefined

/** Width of a text in pixels in the page's own face; a fair guess where there is no canvas. */
export function textWidth(text: string, pixels: number, weight = 400): number {
  canvas ??= document.createElement('canvas').getContext('2d')
  if (!canvas) return text.length * pixels * 0.56
  canvas.font = `${weight} ${pixels}px ${getComputedStyle(document.body).fontFamily}`
  return canvas.measureText(text).width
}
