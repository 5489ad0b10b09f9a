import { randomBytes } from 'node:crypto'
import { uuidV7 } from '@/domain/uuid-v7'

/** An id for what the server itself makes. What people record brings its own. */
export const newId = (): string => uuidV7(Date.now(), randomBytes(10))
