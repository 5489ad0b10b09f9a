import { uuidV7 } from '@/domain/uuid-v7'

/** An id made here, so that sending twice stores once. On plain http there is no `randomUUID`. */
export const newId = (): string => uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(10)))
