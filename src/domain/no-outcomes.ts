import type { OutcomeFacts } from '@/domain/outcome'

/** Nothing was asked and nothing answered. Apart from the schemas, which the phone's first screen has no use for. */
export const noOutcomes: OutcomeFacts = { requests: [], answers: [] }
