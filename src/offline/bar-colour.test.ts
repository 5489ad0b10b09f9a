import fs from 'node:fs'
import { expect, test } from 'vitest'
import { barColours } from '@/offline/bar-colour'
import { firstLook } from '@/offline/first-look'

test('the browser’s bar has the colour of the paper in both themes', () => {
  const { light, dark } = barColours
  const tokens = fs.readFileSync('src/app/styles/tokens.css', 'utf8')
  expect(tokens).toContain(`--paper: light-dark(${light.toLowerCase()}, ${dark.toLowerCase()});`)
  for (const colour of [light, dark]) expect(firstLook).toContain(colour)
})
