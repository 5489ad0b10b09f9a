/** Whether the server and its database answer. Browser only. */
export async function isHealthy(): Promise<boolean> {
  try {
    return (await fetch('/api/health', { cache: 'no-store' })).ok
  } catch {
    return false
  }
}
