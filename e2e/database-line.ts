import net from 'node:net'

/** A line to the database that can be held: what is sent goes nowhere, as behind a firewall that lost its mind. */
export async function databaseLine(
  url: string,
): Promise<{ url: string; hold: () => void; free: () => void; cut: () => Promise<void> }> {
  const there = new URL(url)
  const held = new Set<net.Socket>()
  let holding = false
  const line = net.createServer((near) => {
    const far = net.connect(Number(there.port), there.hostname)
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      held.add(from)
      if (holding) from.pause()
      from.on('data', (bytes: Buffer) => to.write(bytes))
      from.on('error', () => to.destroy())
      from.on('close', () => {
        held.delete(from)
        to.destroy()
      })
    }
  })
  await new Promise<void>((resolve) => {
    line.listen(0, '127.0.0.1', resolve)
  })
  const { port } = line.address() as net.AddressInfo
  return {
    url: Object.assign(new URL(url), { hostname: '127.0.0.1', port: String(port) }).href,
    hold: () => {
      holding = true
      for (const socket of held) socket.pause()
    },
    free: () => {
      holding = false
      for (const socket of held) socket.resume()
    },
    cut: () =>
      new Promise((resolve) => {
        line.close(() => {
          resolve()
        })
        for (const socket of held) socket.destroy()
      }),
  }
}
