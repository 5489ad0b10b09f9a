import { connect, createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'

/** Where a transaction is cut: before it has begun, before its commit reaches the database, or after the database has
 * committed and before anybody hears of it. */
export type Cut = 'begin' | 'before-commit' | 'after-commit'

export type DatabaseWire = {
  /** The same connection, through this wire. */
  url: string
  /** Cuts the next transaction there. `strike` is called at that moment, before the connection goes. */
  arm: (cut: Cut | null, strike?: () => void) => void
  end: () => void
}

/** Stands between the clinic's server and PostgreSQL, and knows of what it carries the words BEGIN and COMMIT alone. */
export async function openDatabaseWire(databaseUrl: string): Promise<DatabaseWire> {
  const target = new URL(databaseUrl)
  const sockets = new Set<Socket>()
  let armed: Cut | null = null
  let strike: () => void = () => undefined

  const carry = (near: Socket) => {
    const far = connect({ host: target.hostname, port: Number(target.port) })
    let isCommitting = false
    const cut = () => {
      armed = null
      strike()
      near.destroy()
      far.destroy()
    }
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.setNoDelay(true)
      socket.on('error', () => undefined)
      socket.on('close', () => {
        sockets.delete(socket)
        near.destroy()
        far.destroy()
      })
    }
    near.on('data', (said: Buffer) => {
      const isCommit = armed !== null && armed !== 'begin' && said.includes('COMMIT')
      if (armed === 'begin' && said.includes('BEGIN')) cut()
      else if (armed === 'before-commit' && isCommit) cut()
      else {
        isCommitting = isCommit
        far.write(said)
      }
    })
    far.on('data', (heard: Buffer) => {
      if (isCommitting && armed === 'after-commit') cut()
      else near.write(heard)
    })
  }

  const server = createServer(carry)
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done)
  })
  target.hostname = '127.0.0.1'
  const url = new URL(databaseUrl)
  url.host = `127.0.0.1:${String((server.address() as AddressInfo).port)}`
  return {
    url: url.href,
    arm: (next, struck = () => undefined) => {
      armed = next
      strike = struck
    },
    end: () => {
      server.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}
