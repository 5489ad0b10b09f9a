const drafts = ['programme.saveDraft', 'programme.dropDraft', 'visit.note']

/** Whether a mutation about a patient changes nothing that a list of the clinic shows: their own settings and phones, what is
 * not published yet, and notes. No standing is computed after it, and no open list is told. */
export const isUnlisted = (procedure: string): boolean =>
  procedure.startsWith('me.') || drafts.includes(procedure)
