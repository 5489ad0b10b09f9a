/** What a week's figures propose; a clinician decides. */
export type ProposalKind = 'suspend' | 'step-back' | 'hold' | 'progress'
export type ProposalReason =
  | 'red-flag'
  | 'red-pain'
  | 'not-settling'
  | 'bottom-rung'
  | 'nothing-due'
  | 'few-pain-entries'
  | 'few-mornings'
  | 'low-adherence'
  | 'flare'
  | 'peripheralising'
  | 'top-rung'
  | 'ready'
export type Proposal = { decision: ProposalKind; reasons: ProposalReason[] }

export type DecisionInput = {
  /** Due days with at least 80 % of the target, of all due days. */
  kept: number
  due: number
  walkDays: number
  painEntries: number
  reds: number
  mornings: number
  unsettled: number
  flare: boolean
  peripheralising: boolean
  openRedFlag: boolean
  /** From 1, of `rungs`. */
  rung: number
  rungs: number
}

const applying = (reasons: readonly (readonly [boolean, ProposalReason])[]): ProposalReason[] =>
  reasons.flatMap(([applies, reason]) => (applies ? [reason] : []))

/** The proposal for a ripe week: the first level with a reason, with all the reasons of that level. */
export function weeklyDecision(week: DecisionInput): Proposal {
  if (week.openRedFlag) return { decision: 'suspend', reasons: ['red-flag'] }
  const back = applying([
    [week.reds >= 2, 'red-pain'],
    [week.unsettled >= 3, 'not-settling'],
  ])
  if (back.length > 0) {
    return { decision: 'step-back', reasons: week.rung <= 1 ? [...back, 'bottom-rung'] : back }
  }
  const hold = holdReasons(week)
  if (hold.length > 0) return { decision: 'hold', reasons: hold }
  if (week.rung >= week.rungs) return { decision: 'hold', reasons: ['top-rung'] }
  return { decision: 'progress', reasons: ['ready'] }
}

const holdReasons = (week: DecisionInput): ProposalReason[] =>
  applying([
    [week.due === 0, 'nothing-due'],
    [week.painEntries < Math.min(3, week.due), 'few-pain-entries'],
    [week.mornings < Math.min(3, week.walkDays), 'few-mornings'],
    // 75 % in whole numbers.
    [week.kept * 4 < week.due * 3, 'low-adherence'],
    [week.reds === 1, 'red-pain'],
    [week.unsettled === 2, 'not-settling'],
    [week.flare, 'flare'],
    [week.peripheralising, 'peripheralising'],
  ])

export type BundleItem = { item: string; decision: ProposalKind }
export type BundledItem = BundleItem & { because?: 'one-at-a-time' }

/** A week's items decided at once: a suspend suspends all; one progresses at most, the walk if it is ready, else the
 * first in programme order, and the others that were ready hold. */
export function weekBundle({ items }: { items: readonly BundleItem[] }): BundledItem[] {
  if (items.some(({ decision }) => decision === 'suspend')) {
    return items.map(({ item }) => ({ item, decision: 'suspend' }))
  }
  const ready = items.filter(({ decision }) => decision === 'progress')
  const progressing = ready.find(({ item }) => item === 'walk') ?? ready[0]
  return items.map((entry) =>
    entry.decision === 'progress' && entry !== progressing
      ? { item: entry.item, decision: 'hold', because: 'one-at-a-time' }
      : { item: entry.item, decision: entry.decision },
  )
}
