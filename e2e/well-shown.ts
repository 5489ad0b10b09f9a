import { DESK, PHONE } from './world'
import type { Page } from './world'

// What holds for every screen in every language and size: words instead of keys, nothing wider than the window,
// and nothing that lies over what is to be pressed.

const LOOKS = {
  narrow: { told: 'at 320 pixels', viewport: { width: 320, height: 640 }, fontSize: '100%', isPressed: true },
  phone: { told: 'on a phone at 200 % text', viewport: PHONE, fontSize: '200%', isPressed: true },
  desk: { told: 'at a desk at 200 % text', viewport: DESK, fontSize: '200%', isPressed: false },
}
export type Look = keyof typeof LOOKS

/** What is wider than the window, and on phones whatever is to be pressed and lies under something else. */
const layoutFaults = (page: Page, { fontSize, isPressed }: (typeof LOOKS)[Look]): Promise<string[]> =>
  page.evaluate(
    async ([size, pressed]) => {
      const { documentElement: whole } = document
      const sizeBefore = whole.style.fontSize
      whole.style.fontSize = size
      // A chart measures itself anew after its frame has.
      for (let frame = 0; frame < 3; frame += 1) await new Promise((next) => requestAnimationFrame(next))
      const named = (one: Element) =>
        `${one.tagName.toLowerCase()}.${[...one.classList].join('.')} “${one.textContent.trim().slice(0, 30)}”`
      const faults: string[] = []
      if (whole.scrollWidth > whole.clientWidth) {
        const wide = [...document.body.querySelectorAll('*')].filter(
          (one) => one.getBoundingClientRect().right > whole.clientWidth + 1,
        )
        const widest = wide.filter((one) => !wide.some((other) => other !== one && one.contains(other)))
        const by = widest.slice(0, 3).map(named).join(', ')
        faults.push(`is ${String(whole.scrollWidth)} wide in ${String(whole.clientWidth)}: ${by}`)
      }
      const open = document.querySelector('dialog[open]') ?? document
      for (const one of pressed ? open.querySelectorAll('main .btn, dialog .btn') : []) {
        // A long page is read to where its button is, and at its end no further.
        one.scrollIntoView({ block: 'center', behavior: 'instant' })
        const { left, top, width, height } = one.getBoundingClientRect()
        if (width < 2 || height < 2) continue
        const hit = document.elementFromPoint(left + width / 2, top + height / 2)
        if (hit === null || !one.contains(hit))
          faults.push(`${named(one)} lies under ${hit === null ? 'nothing' : named(hit)}`)
      }
      // Whoever asked for less motion sees none: nothing of ours moves by itself.
      const moves = document.getAnimations().filter(({ playState }) => playState === 'running')
      const moved = moves.map(({ effect }) => (effect instanceof KeyframeEffect ? effect.target : null))
      if (matchMedia('(prefers-reduced-motion: reduce)').matches)
        faults.push(...moved.map((one) => `${one === null ? 'something' : named(one)} moves`))
      window.scrollTo({ top: 0, behavior: 'instant' })
      whole.style.fontSize = sizeBefore
      return faults
    },
    [fontSize, isPressed] as const,
  )

/** What of this is wrong on the page in each of these looks: at the narrowest phone, and with text of twice the size. */
export async function badlyShown(page: Page, looks: readonly Look[]): Promise<string[]> {
  const found: string[] = []
  for (const look of looks) {
    const { told, viewport } = LOOKS[look]
    await page.setViewportSize(viewport)
    found.push(...(await layoutFaults(page, LOOKS[look])).map((fault) => `${told} ${fault}`))
  }
  return found
}
