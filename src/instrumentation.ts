/** Runs once in each server process, before it answers. */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return
  const { startJobs } = await import('@/server/jobs/start-jobs')
  void startJobs()
}
