import { expect } from './world'
import type { Page } from './world'

/** Circles and diamonds of the picture that lie on none of its lines, and how many lie on one. */
const shapesOnLines = (page: Page) =>
  page.evaluate(() => {
    const corners = [...document.querySelectorAll<SVGPathElement>('.recharts-line-curve')].flatMap((line) => {
      const { left = 0, top = 0 } = line.ownerSVGElement?.getBoundingClientRect() ?? {}
      return [...(line.getAttribute('d') ?? '').matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => ({
        x: left + Number(x),
        y: top + Number(y),
      }))
    })
    const centres = [...document.querySelectorAll('.trend .p-open, .trend .p-dot')].map((shape) => {
      const { left, top, width, height } = shape.getBoundingClientRect()
      return { x: left + width / 2, y: top + height / 2 }
    })
    // A triangle stands about its centre of weight, a pixel or two above the middle of its box.
    const isOn = (at: { x: number; y: number }) =>
      corners.some(({ x, y }) => Math.abs(at.x - x) < 0.6 && Math.abs(at.y - y) < 2)
    return { on: centres.filter(isOn).length, off: centres.filter((at) => !isOn(at)) }
  })

/** The lines that Recharts draws meet the shapes that stand over them: two hands, one scale. */
export async function linesMeetShapes(page: Page): Promise<void> {
  await expect(page.locator('.recharts-line-curve').first()).toBeAttached()
  await expect.poll(async () => (await shapesOnLines(page)).on, 'shapes on lines').toBeGreaterThan(20)
  expect((await shapesOnLines(page)).off).toEqual([])
}
