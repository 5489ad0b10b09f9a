import { createHmac, randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import { makeJoinCode } from '@/domain/join-code'
import { env } from '@/server/env'

/** argon2id, OWASP's parameters of 2024: 19 MiB, 2 passes, 1 lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export const hashPassword = (password: string): Promise<string> => hash(password, cost)

let decoy: Promise<string> | null = null

/** Takes as long for an unknown account (no hash) as for a known one. */
export async function passwordMatches(storedHash: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword('nobody has this password')
  const right = await verify(storedHash ?? (await decoy), password)
  return storedHash !== null && right
}

/** Codes are short enough to read out, so their hashes are keyed: a copied table alone tells none. */
export const codeHash = (code: string): string => createHmac('sha256', env.secret).update(code).digest('hex')

/** A fresh one-time code. 40 bits: guarded by the throttle, its week and its single use. */
export const newCode = (): string => makeJoinCode(randomBytes(16))
