import { verify } from '@node-rs/argon2'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { codeHash, hashPassword, newCode, passwordMatches } from '@/server/access/secrets'
import { atTheDoor } from '@/server/testing/callers'
import { makeClinic, PASSWORD } from '@/server/testing/clinics'
import { ownerRows } from '@/server/testing/owner'
import { signInStaff } from '@/server/use-cases/sign-in-staff'

// Watched, not replaced: the real function still does the work.
vi.mock('@node-rs/argon2', async (original) => {
  const real = await original<{ verify: typeof verify }>()
  return { ...real, verify: vi.fn(real.verify) }
})

const ARGON2ID = /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/
beforeEach(() => {
  vi.mocked(verify).mockClear()
})
const verified = () => vi.mocked(verify).mock.calls.map(([hash]) => String(hash))

describe('a password', () => {
  test('is kept as argon2id with a salt of its own', async () => {
    const [one, two] = [await hashPassword(PASSWORD), await hashPassword(PASSWORD)]
    expect(one).toMatch(ARGON2ID)
    expect(one).not.toBe(two)
    await makeClinic()
    for (const { password_hash: stored } of await ownerRows('select password_hash from staff'))
      expect(stored).toMatch(ARGON2ID)
  })

  test('costs one look at a hash of the same cost, known account or not', async () => {
    const { anna } = await makeClinic()
    const attempt = (email: string, password: string) =>
      atTheDoor((scope) => signInStaff(scope, { email, password })).catch(
        (fault: unknown) => (fault as Error).message,
      )
    for (const [email, password] of [
      [anna.email, 'wrong'],
      ['nobody@nowhere.example', 'wrong'],
      ['nobody@nowhere.example', 'nobody has this password'],
    ] as const) {
      vi.mocked(verify).mockClear()
      expect(await attempt(email, password)).toBe('bad-credentials')
      expect(verified()).toEqual([expect.stringMatching(ARGON2ID)])
    }
  })

  test('an unknown account is not opened by the decoy’s own', async () => {
    expect(await passwordMatches(null, 'nobody has this password')).toBe(false)
    expect(verified()).toHaveLength(1)
  })
})

describe('a code', () => {
  test('is one of 2⁴⁰, without signs that look alike', () => {
    const codes = Array.from({ length: 2000 }, newCode)
    expect(new Set(codes).size).toBe(2000)
    expect(codes.every((code) => /^[2-9A-HJ-NP-Z]{8}$/.test(code))).toBe(true)
    const signs = new Set(codes.join(''))
    expect(signs.size).toBe(32)
  })

  test('is hashed with this installation’s key', () => {
    expect(codeHash('ABCDEFGH')).toMatch(/^[0-9a-f]{64}$/)
    expect(codeHash('ABCDEFGH')).not.toBe('9ac2197d9258257b1ae8463e4214e4cd0a578bc1517f2415928b91be4283fc48')
  })
})
