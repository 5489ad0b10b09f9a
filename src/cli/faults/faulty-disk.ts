import * as fake from 'fake-indexeddb'
import { herePage } from '@/cli/faults/here'
import type { Disk, Page } from '@/cli/faults/page'

const { IDBCursor, IDBDatabase, IDBFactory, IDBObjectStore } = fake

export const newDisk = (): Disk => ({ factory: new IDBFactory(), state: 'well', held: new Set() })

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort()
  } catch {
    // Over already.
  }
}

/** A page that goes takes what it had not written to the end with it. */
export function abandonDisk({ transactions, databases }: Page): void {
  for (const transaction of transactions) abort(transaction)
  for (const database of databases) database.close()
}

/** The browser ends the connections of a page by itself, as some do in the background. */
export function severDisk({ databases }: Page): void {
  for (const database of databases) fake.forceCloseDatabase(database as never)
  databases.clear()
}

type Method = (...given: unknown[]) => unknown

/** Puts another method in place of one; returns how to put the old one back. */
function replace<T extends object>(prototype: T, name: string, by: (on: T, plain: () => unknown) => unknown) {
  const old = Reflect.get(prototype, name) as Method
  Reflect.set(prototype, name, function (this: T, ...given: unknown[]) {
    return by(this, () => Reflect.apply(old, this, given))
  })
  return () => {
    Reflect.set(prototype, name, old)
  }
}

/** A write: refused at once on a full disk, or taken and then lost with its transaction. */
function written(write: () => unknown): unknown {
  const state = herePage()?.phone.disk.state
  if (state === 'full') throw new DOMException('the quota is exceeded', 'QuotaExceededError')
  const request = write() as IDBRequest
  if (state === 'full-at-commit' && request.transaction !== null) {
    const { transaction } = request
    queueMicrotask(() => {
      abort(transaction)
    })
  }
  return request
}

function begun(database: IDBDatabase, begin: () => unknown): unknown {
  const transaction = begin() as IDBTransaction
  const page = herePage()
  page?.databases.add(database)
  page?.transactions.add(transaction)
  const over = () => page?.transactions.delete(transaction)
  transaction.addEventListener('complete', over)
  transaction.addEventListener('abort', over)
  // Of what the page itself listens for, straight away: gone, it hears of no failure, and nobody waits for the end of what
  // only reads, since its requests tell of it.
  const listen = transaction.addEventListener.bind(transaction)
  const unheard = () => page?.isOpen === false || transaction.mode === 'readonly'
  transaction.addEventListener = (name: string, listener: EventListener) => {
    listen(name, (event) => {
      if (name === 'complete' || !unheard()) listener(event)
    })
  }
  queueMicrotask(() => {
    transaction.addEventListener = listen
  })
  return transaction
}

/** Gives this process a browser's database, each page the disk of its own phone. Returns how to take it away again. */
export function installDisks(): () => void {
  const undo = [
    replace(IDBDatabase.prototype, 'transaction', begun),
    replace(IDBObjectStore.prototype, 'add', (_, write) => written(write)),
    replace(IDBObjectStore.prototype, 'put', (_, write) => written(write)),
    replace(IDBCursor.prototype, 'update', (_, write) => written(write)),
  ]
  const names = Object.keys(fake).filter((name) => name.startsWith('IDB'))
  for (const name of names) Reflect.set(globalThis, name, Reflect.get(fake, name))
  const get = () => herePage()?.phone.disk.factory
  Object.defineProperty(globalThis, 'indexedDB', { configurable: true, get })
  return () => {
    for (const back of undo) back()
    for (const name of [...names, 'indexedDB']) Reflect.deleteProperty(globalThis, name)
  }
}
