export const refusalCodes = [
  'not-found',
  'unauthenticated',
  'forbidden',
  'throttled',
  'bad-credentials',
  'session-ended',
  'access-ended',
  'minutes-out-of-range',
  'in-the-future',
  'before-programme',
  'not-that-day',
  'morning-closed',
  'note-too-long',
  'pain-out-of-range',
  'start-before-today',
  'rung-out-of-bounds',
  'too-many-rungs',
  'falling-needs-reason',
  'ladder-empty',
  'dose-missing',
  'sets-out-of-range',
  'load-over-limit',
  'length-over-limit',
  'two-changes-need-reason',
  'no-weekdays',
  'same-id-other-content',
  'replaced-unknown',
  'invitation-used',
  'invitation-ended',
  'invitation-expired',
  'invitation-unknown',
  'settings-missing',
  'already-set-up',
  'setup-code-wrong',
  'stop-already-lifted',
  'stop-open',
  'gate-not-clear',
  'no-programme',
  'top-rung',
  'decision-pending',
  'decision-withdrawn',
  'decision-too-late',
  'same-person-warning',
  'email-taken',
  'password-weak',
  'last-administrator',
  'screening-missing',
  'reason-missing',
  'invalid',
] as const

export type RefusalCode = (typeof refusalCodes)[number]

/** What a use-case says when it cannot go on. The screen shows the sentence for the code, at the field where one is named. */
export class Refusal extends Error {
  override readonly name = 'Refusal'

  constructor(
    readonly code: RefusalCode,
    /** Path of the field in the form, such as 'rungs.3'; null when it concerns no field. */
    readonly field: string | null = null,
    readonly details: Record<string, unknown> = {},
  ) {
    super(field === null ? code : `${code} at ${field}`)
  }
}
