import { describe, expect, it } from 'vitest'
import { uuidSchema } from '@/domain/entry'
import { idMaker, newId } from '@/offline/new-id'

const noise = (bytes: Uint8Array) => {
  bytes.fill(0xff)
}

describe('ids made on the phone', () => {
  it('are UUIDs of version 7 that carry the moment', () => {
    const id = idMaker(() => Date.parse('2026-11-18T10:20:00Z'), noise)()
    expect(uuidSchema.parse(id)).toBe(id)
    expect(id.charAt(14)).toBe('7')
    expect(parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(Date.parse('2026-11-18T10:20:00Z'))
  })

  it('grow within a millisecond, past the counter, and when the clock is set back', () => {
    let now = 1_000
    const next = idMaker(() => now, noise)
    const ids = Array.from({ length: 5_000 }, () => next())
    now = 500
    ids.push(next())
    expect([...ids].sort()).toEqual(ids)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('come from the browser’s own randomness', () => {
    expect(newId() < newId()).toBe(true)
  })
})
