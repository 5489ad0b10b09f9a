/** What a prescription asks for beside the walk's rungs: nothing more, and screened on paper. */
const beside = {
  startRung: 1,
  warmUpMinutes: 0,
  coolDownMinutes: 0,
  endDay: null,
  preset: 'hand',
  walk: { kind: 'brisk', cadence: null, surface: null, ground: null },
  exercises: [],
  settings: { greenMax: 2, amberMax: 5, highBaseline: false },
  flarePlan: false,
  standing: null,
  continues: null,
  fallingReason: null,
  changeReason: null,
  screeningStatement: 'All asked, nothing found.',
}

type Walk = {
  startDay: string
  rungs: number[]
  weekdays?: number[]
  standing?: object | null
  flarePlan?: boolean
  warmUpMinutes?: number
  coolDownMinutes?: number
  walk?: object
  exercises?: object[]
  screeningStatement?: string | null
}

/** A draft that can be published. */
export const plainDraft = ({ weekdays = [1, 2, 3, 4, 5, 6, 7], ...walk }: Walk) => ({
  ...beside,
  weekdays,
  ...walk,
})
