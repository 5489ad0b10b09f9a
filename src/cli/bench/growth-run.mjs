// What `npm run bench -- --growth` starts: our server alone, in clinics of several sizes.
import { runClient, seededDatabase, startWeb } from '../measured-stage.mjs'
import { step } from '../progress.mjs'

const CLINICS = {
  program: 'bench/growth-data.ts',
  says: 'Seeding clinics of 50 to 10,000 patients, and records of 28 to 1,095 days',
}

/** @param {{ file: string | null, rounds: number }} wanted `file` is an absolute path */
export async function measureGrowth(watch, folder, { file, rounds }) {
  const urls = await seededDatabase(watch, folder, CLINICS)
  const owner = { OWNER_DATABASE_URL: urls.ownerUrl }
  await step('Computing how everybody stands', async () => {
    const { heard } = await startWeb(watch, urls.runtimeUrl)
    await runClient(watch, { program: 'bench/growth-standings.ts', env: owner, heard })
    await watch.end('web')
  })
  // Another process: what it took to compute all that is no part of its memory.
  const { address, heard, pid } = await step('Starting the server', () => startWeb(watch, urls.runtimeUrl))
  const env = {
    ...owner,
    OURS: address,
    OURS_PID: String(pid),
    ROUNDS: String(rounds),
    JSON_FILE: file ?? '',
  }
  await runClient(watch, { program: 'bench/growth-client.ts', env, heard })
}
