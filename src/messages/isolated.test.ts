import { describe, expect, it } from 'vitest'
import { isolated } from './isolated'

describe('isolated', () => {
  it.each(['Ruth Adeyemi', 'Zoë 🌿', '李小龍'])('leaves %s alone', (name) => {
    expect(isolated(name)).toBe(name)
  })
  it.each(['عبد الرحمن', 'Dr. דנה לוי'])('keeps %s from reordering the sentence', (name) => {
    expect(isolated(name)).toBe(`\u2068${name}\u2069`)
  })
})
