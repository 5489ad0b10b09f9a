/** Whose things a call is about, and under which ids it would make new ones. */
export type Ids = {
  /** Things that exist. */
  there: Record<
    | 'patient'
    | 'programme'
    | 'pause'
    | 'decision'
    | 'walk'
    | 'item'
    | 'screening'
    | 'stop'
    | 'flare'
    | 'request'
    | 'asked'
    | 'reasonAnswer'
    | 'asking'
    | 'flareMark'
    | 'visit'
    | 'heldVisit'
    | 'owner'
    | 'takeover'
    | 'cover'
    | 'clinician'
    | 'away'
    | 'staff'
    | 'invitation'
    | 'exercise'
    | 'withdrawn'
    | 'template'
    | 'device'
    | 'helper',
    string
  >
  /** Ids that the call brings for what it makes. */
  made: Record<
    | 'patient'
    | 'programme'
    | 'pause'
    | 'decision'
    | 'entry'
    | 'stop'
    | 'answer'
    | 'screening'
    | 'flare'
    | 'flareEnd'
    | 'request'
    | 'requestEnd'
    | 'pauseAnswer'
    | 'reasonAnswer'
    | 'visit'
    | 'visitVersion'
    | 'note'
    | 'asking'
    | 'outcome'
    | 'care'
    | 'correction'
    | 'cover'
    | 'fall'
    | 'unlock'
    | 'invitation',
    string
  >
}
