/** A call of the phone that came to nothing. */
export class CallFailed extends Error {
  override readonly name = 'CallFailed'

  constructor(
    /** What the server said about it; undefined where nobody answered in our language. */
    readonly data: unknown,
    cause?: unknown,
  ) {
    super('the call failed', { cause })
  }
}
