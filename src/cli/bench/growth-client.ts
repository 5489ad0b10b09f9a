// Measures our server alone, in clinics of several sizes, round about, and prints what it found.
import { writeFileSync } from 'node:fs'
import process from 'node:process'
import { Client } from 'pg'
import { benchPeople } from '@/cli/bench/bench-people'
import { growthClinics } from '@/cli/bench/growth-clinics'
import { memoryFigures, timeFigures } from '@/cli/bench/growth-figures'
import { growthJobsOf } from '@/cli/bench/growth-jobs'
import type { GrowthJob } from '@/cli/bench/growth-jobs'
import { growthTable } from '@/cli/bench/growth-table'
import { keepAliveClient } from '@/cli/bench/keep-alive-client'
import { growthLimitOf, missed } from '@/cli/bench/limits'
import { residentMb } from '@/cli/bench/resident-memory'
import { shuffled } from '@/cli/bench/shuffled'
import { signIn } from '@/cli/bench/sign-in'

const setting = (name: string) => process.env[name] ?? ''
const address = setting('OURS')
const rounds = Number(setting('ROUNDS'))
const WARMING = 3
/** Answers of each job and size in a round. */
const TIMES = 8

async function allJobs(): Promise<GrowthJob[]> {
  const owner = new Client({ connectionString: setting('OWNER_DATABASE_URL') })
  await owner.connect()
  const jobs: GrowthJob[] = []
  for (const clinic of growthClinics) {
    const cookie = await signIn(address, 'staff', { email: clinic.email, password: benchPeople.password })
    const { rows } = await owner.query<{ id: string }>(
      'select id from patient where clinic_id = $1 order by id limit 12',
      [clinic.clinicId],
    )
    const ids = rows.map(({ id }) => id)
    jobs.push(...growthJobsOf(clinic, cookie, ids))
  }
  await owner.end()
  return jobs
}

const client = keepAliveClient(address, 1)

/** One answer, as whoever waits for it sees it, in milliseconds. @throws Error where it is none */
async function timed({ name, size, call }: GrowthJob, index: number): Promise<{ ms: number; body: string }> {
  const prepared = call(index)
  const from = performance.now()
  const { status, body } = await client.ask(prepared)
  const ms = performance.now() - from
  if (status !== 200) throw new Error(`${name} of ${String(size)}: ${String(status)} ${body.slice(0, 300)}`)
  return { ms, body }
}

/** Each job at each size in its turn, over and over, so that a machine that is busy for a while is so for all of them. */
async function round(jobs: readonly GrowthJob[], begin: number): Promise<Map<GrowthJob, number[]>> {
  const times = new Map(jobs.map((job) => [job, new Array<number>()]))
  for (let turn = 0; turn < TIMES; turn += 1) {
    for (const job of shuffled(jobs, Math.random)) times.get(job)?.push((await timed(job, begin + turn)).ms)
  }
  return times
}

const jobs = await allJobs()
for (const job of jobs) {
  const wrong = job.isWrong((await timed(job, 0)).body)
  if (wrong !== null) throw new Error(`${job.name} of ${String(job.size)} answers otherwise: ${wrong}`)
}
for (let turn = 0; turn < WARMING; turn += 1) await round(jobs, turn * TIMES)
const seen: Map<GrowthJob, number[]>[] = []
const memory: number[] = []
for (let turn = 0; turn < rounds; turn += 1) {
  seen.push(await round(jobs, turn * TIMES))
  memory.push(residentMb(Number(setting('OURS_PID'))))
}
client.close()

const figures = [
  ...timeFigures(
    jobs.map((job) => ({
      name: job.name,
      size: job.size,
      rounds: seen.map((times) => times.get(job) ?? []),
    })),
  ),
  ...memoryFigures(memory),
]
console.log(growthTable(figures).join('\n'))
const file = setting('JSON_FILE')
if (file !== '') writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`)
const sentences = missed(
  figures.map((figure) => ({
    what: `${figure.job} ${figure.job === 'memory' ? 'after round' : 'at'} ${String(figure.size)}`,
    ratio: figure.ratio,
    limit: growthLimitOf(figure),
  })),
)
for (const sentence of sentences) console.error(sentence)
if (sentences.length > 0) process.exitCode = 2
