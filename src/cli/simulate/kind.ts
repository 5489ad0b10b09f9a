/** Something that happens to a patient once, on a day thrown for each. */
export type Happening = 'falls-silent' | 'flare' | 'down-the-leg' | 'red-flag'

/** What a simulated patient is like. Scores are 0–10, probabilities 0–1. */
export type Kind = {
  name: string
  /** Mean of before, worst and next morning alike. */
  pain: number
  /** Standard deviation of each score. */
  noise: number
  /** Walks on a due day. */
  walks: number
  /** Of the target's minutes, rounded down. */
  share: number
  /** Gives before and worst with a walk. */
  painAnswers: number
  /** Answers on a morning. */
  morningAnswers: number
  /** The clinician has switched the high-baseline mode on. */
  highBaseline: boolean
  /** What worst and morning gain from a target that is new to this patient. */
  rise: number
  happening: Happening | null
}

/** A target is new for so many days, half new for as many more; a day at a higher target counts too. */
export const NEW_DAYS = 7
/** From this day of the programme to that one, both included, the first being 0: what happens, happens evenly between. */
export const HAPPENS = { from: 14, to: 55 }
export const FLARE = { rise: 3, days: 5 }
/** How soon pain that has gone to the thigh is felt below the knee, and on how many walks the place is told. */
export const LEG = { thighDays: 14, told: 0.8 }
/** From the stop to its lift, walking and writing nothing. */
export const STOP_DAYS = 10

/** What is common to all. */
export const MODEL = [
  'A walk is due on seven days. Before, worst and morning are each mean + normal(0, 1), rounded, within 0–10, whatever was walked.',
  `What happens begins in the judged week; in a whole programme on any day of weeks ${HAPPENS.from / 7 + 1} to ${(HAPPENS.to + 1) / 7}.`,
].join(' ')

const percent = (probability: number) => `${Math.round(probability * 100)} %`
const some = (probability: number, one: string, many: string) =>
  probability === 1 ? `every ${one}` : `${percent(probability)} of ${many}`

const happens: Record<Happening, string> = {
  'falls-silent': 'From one day on no entry at all.',
  flare: `Declares a flare: before, worst and morning ${FLARE.rise} higher for ${FLARE.days} days.`,
  'down-the-leg': `From one day on felt in the thigh, after ${LEG.thighDays} days below the knee, the scores as before; the place is told with ${percent(LEG.told)} of walks.`,
  'red-flag': `A yes at the safety question; lifted after ${STOP_DAYS} days, without an entry in between.`,
}

function traitsOf(kind: Kind): string[] {
  const { pain, noise, walks, share, painAnswers, morningAnswers, highBaseline, rise, happening } = kind
  return [
    noise === 1 ? `Pain ${pain}.` : `Pain ${pain}, standard deviation ${noise}.`,
    `Walks ${share === 1 ? 'the whole target' : `${percent(share)} of the target`} ${walks === 1 ? '' : 'on '}${some(walks, 'day', 'days')}.`,
    `Scores pain with ${some(painAnswers, 'walk', 'walks')}.`,
    `Answers ${some(morningAnswers, 'morning', 'mornings')}.`,
    rise === 0
      ? ''
      : `At a new target worst and morning ${rise} higher for ${NEW_DAYS} days, ${rise / 2} for ${NEW_DAYS} more.`,
    highBaseline ? 'High-baseline mode on.' : '',
    happening === null ? '' : happens[happening],
  ].filter((trait) => trait !== '')
}

/** A kind in words, by every number in which its model differs from the usual one's; the usual one whole. */
export function wordsOf(kind: Kind, usual: Kind): string {
  const known = kind === usual ? [] : traitsOf(usual)
  return traitsOf(kind)
    .filter((trait) => !known.includes(trait))
    .join(' ')
}
