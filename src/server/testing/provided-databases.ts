declare module 'vitest' {
  interface ProvidedContext {
    /** What .config/int-setup.ts made: the migrated template, and how both roles reach its server. */
    pacewell: { ownerUrl: string; runtimeUrl: string; prefix: string; template: string }
  }
}

/** The same server and role, another database. */
export function databaseAt(url: string, name: string): string {
  const address = new URL(url)
  address.pathname = `/${name}`
  return address.href
}
