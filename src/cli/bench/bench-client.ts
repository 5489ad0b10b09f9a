// Measures both servers over HTTP, round about, and prints what it found.
import { writeFileSync } from 'node:fs'
import process from 'node:process'
import { Client } from 'pg'
import { benchPeople } from '@/cli/bench/bench-people'
import { everybodyStands } from '@/cli/bench/everybody-stands'
import { jobsOf } from '@/cli/bench/jobs'
import type { Job, Person } from '@/cli/bench/jobs'
import { benchLimits, missed } from '@/cli/bench/limits'
import { median, round } from '@/cli/bench/rounds'
import { sameAnswers, sameTraces } from '@/cli/bench/same-answers'
import { callOnce, signIn } from '@/cli/bench/sign-in'

const setting = (name: string) => process.env[name] ?? ''
const addresses = { ours: setting('OURS'), bare: setting('BARE') }
const rounds = Number(setting('ROUNDS'))
const only = setting('ONLY')
const PHONES = 16

type Figure = { job: Job['name']; connections: number; ours_ms: number; bare_ms: number; ratio: number }

async function people(owner: Client): Promise<{ clinician: Person; phones: Person[]; patients: string[] }> {
  const { email, password, staffId } = benchPeople
  const desk = await signIn(addresses.ours, 'staff', { email, password })
  const found = await owner.query<{ id: string }>('select id from patient order by name_key')
  const patients = found.rows.map(({ id }) => id)
  const sessionOf = async (column: 'staff_id' | 'patient_id', id: string) => {
    const session = await owner.query<{ id: string }>(`select id from session where ${column} = $1`, [id])
    return session.rows[0]?.id ?? ''
  }
  const phones: Person[] = []
  for (const id of patients.slice(0, PHONES)) {
    const input = { patientId: id, endDevices: false }
    const { code } = await callOnce<{ code: string }>(addresses.ours, desk, 'enrol.newCode', input)
    const cookie = await signIn(addresses.ours, 'join', { code })
    phones.push({ id, cookie, session: await sessionOf('patient_id', id) })
  }
  const clinician = { id: staffId, cookie: desk, session: await sessionOf('staff_id', staffId) }
  return { clinician, phones, patients }
}

async function measure(job: Job, connections: number): Promise<Figure> {
  const count = connections === 1 ? job.count : Math.ceil((job.count * 2) / connections) * connections
  const ours = () => round(addresses.ours, connections, count, (index) => job.calls(index).ours)
  const bare = () => round(addresses.bare, connections, count, (index) => job.calls(index).bare)
  // Warm: code compiled, statements planned, pages in memory.
  for (const server of [ours, bare, ours, bare]) await server()
  const times = { ours: [] as number[], bare: [] as number[] }
  for (let turn = 0; turn < rounds; turn += 1) {
    // Who begins changes, so that neither always finds the machine as the other left it.
    const order = turn % 2 === 0 ? (['ours', 'bare'] as const) : (['bare', 'ours'] as const)
    for (const who of order) times[who].push(await (who === 'ours' ? ours() : bare()))
  }
  const [ours_ms, bare_ms] = [median(times.ours), median(times.bare)]
  const rounded = (value: number) => Math.round(value * 1000) / 1000
  return {
    job: job.name,
    connections,
    ours_ms: rounded(ours_ms),
    bare_ms: rounded(bare_ms),
    ratio: rounded(ours_ms / bare_ms),
  }
}

const owner = new Client({ connectionString: setting('OWNER_DATABASE_URL') })
await owner.connect()
const { clinician, phones, patients } = await people(owner)
await everybodyStands(owner, 1)
const jobs = jobsOf(clinician, phones, patients)
for (const job of jobs) await sameAnswers(addresses, job, job.name === 'year' ? 12 : 2)
await sameTraces(owner)
console.log('Both servers give the same answers and leave the same traces.')
await owner.query('delete from entry where digest <> $1', ['bench'])
await owner.query('vacuum analyze')

const figures: Figure[] = []
for (const job of jobs.filter(({ name }) => only === '' || only.split(',').includes(name))) {
  for (const connections of [1, 16]) {
    const figure = await measure(job, connections)
    figures.push(figure)
    const { ours_ms, bare_ms, ratio } = figure
    const name = `${job.name} at ${connections}`.padEnd(16)
    console.log(
      `${name} ours ${ours_ms.toFixed(2)} ms, bare ${bare_ms.toFixed(2)} ms, ${ratio.toFixed(2)} times`,
    )
  }
}
await owner.end()
const file = setting('JSON_FILE')
if (file !== '') writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`)
// At more connections the ratio is of two servers that share two cores, and nothing hangs on it.
const sentences = missed(
  figures
    .filter(({ connections }) => connections === 1)
    .map(({ job, ratio }) => ({ what: `${job} at 1`, ratio, limit: benchLimits[job] })),
)
for (const sentence of sentences) console.error(sentence)
if (sentences.length > 0) process.exitCode = 2
