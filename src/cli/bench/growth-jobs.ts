import type { Call } from '@/cli/bench/keep-alive-client'
import type { GrowthClinic } from '@/cli/bench/growth-clinics'

export type GrowthJob = {
  name: 'caseload-first-page' | 'name-search' | 'year'
  size: number
  call: (index: number) => Call
  /** Says of the first answer what is wrong with it; null where it is what is to be measured. */
  isWrong: (answer: string) => string | null
}

/** As many as the page asks for at a time. */
const PAGE = 50
/** Five of each clinic are called so. */
const SEARCHED = { search: 'qui', found: 5 }

type Answer = {
  result: { data: { rows?: unknown[]; total?: number; record?: { entries: { day: string }[] } } }
}
const dataOf = (answer: string) => (JSON.parse(answer) as Answer).result.data

/** What is asked in a clinic by whoever has signed in to it; `patientIds` are of that clinic. */
export function growthJobsOf(
  { by, size }: GrowthClinic,
  cookie: string,
  patientIds: readonly string[],
): GrowthJob[] {
  const get = (procedure: string, input: object): Call => {
    const path = `/api/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`
    return { method: 'GET', path, cookie }
  }
  const hasRows = (expected: { rows: number; total: number }) => (answer: string) => {
    const { rows = [], total } = dataOf(answer)
    const isRight = rows.length === expected.rows && total === expected.total
    return isRight ? null : `${String(rows.length)} rows of ${String(total)}`
  }
  if (by === 'days') {
    return [
      {
        name: 'year',
        size,
        call: (index) => get('patient.open', { patientId: patientIds[index % patientIds.length] }),
        isWrong: (answer) => {
          const days = new Set(dataOf(answer).record?.entries.map(({ day }) => day)).size
          return days > size * 0.9 && days <= size ? null : `entries of ${String(days)} days`
        },
      },
    ]
  }
  const { search, found } = SEARCHED
  return [
    {
      name: 'caseload-first-page',
      size,
      call: () => get('caseload.open', { limit: PAGE }),
      isWrong: hasRows({ rows: PAGE, total: size }),
    },
    {
      name: 'name-search',
      size,
      call: () => get('caseload.open', { limit: PAGE, search }),
      isWrong: hasRows({ rows: found, total: found }),
    },
  ]
}
