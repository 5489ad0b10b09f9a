import { expect } from './world'
import type { Page } from './world'

/** How many corners of the picture's lines there are, and which of them or of the scores' shapes stand alone. */
const lonely = (page: Page) =>
  page.evaluate(() => {
    const corners = [...document.querySelectorAll<SVGPathElement>('.recharts-line-curve')].flatMap((line) => {
      const { left = 0, top = 0 } = line.ownerSVGElement?.getBoundingClientRect() ?? {}
      return [...(line.getAttribute('d') ?? '').matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => ({
        x: left + Number(x),
        y: top + Number(y),
      }))
    })
    const shapes = [...document.querySelectorAll('.trend .p-open, .trend .p-dot')].map((shape) => {
      const { left, top, width, height } = shape.getBoundingClientRect()
      return { x: left + width / 2, y: top + height / 2 }
    })
    type At = (typeof corners)[number]
    // A triangle stands about its centre of weight, a pixel or two above the middle of its box.
    const among = (all: At[], one: At) =>
      all.some(({ x, y }) => Math.abs(one.x - x) < 0.6 && Math.abs(one.y - y) < 2)
    return {
      corners: corners.length,
      cornersAlone: corners.filter((one) => !among(shapes, one)),
      shapesAlone: shapes.filter((one) => !among(corners, one)),
    }
  })

/** Each line that Recharts draws goes from shape to shape of those that stand over it: two hands, one scale. */
export async function linesMeetShapes(page: Page): Promise<void> {
  await expect.poll(async () => (await lonely(page)).corners, 'corners').toBeGreaterThan(20)
  await expect.poll(() => lonely(page)).toMatchObject({ cornersAlone: [], shapesAlone: [] })
}
