const KEY = 'pacewell.phone'
/** Where the browser keeps nothing, for as long as the page stays. */
let held = ''

/** Nobody, in a mark that is new each time: a sign-in that begins while another's is under way is told apart from it. */
const NOBODY = '-'
const nobodyNow = () => `${NOBODY}${String(Date.now())}-${String(Math.random())}`

function mark(): string {
  try {
    return localStorage.getItem(KEY) ?? ''
  } catch {
    return held
  }
}

/** Who is signed in on this phone. Names the person's store; says nothing about their health. */
export const phonePointer = {
  get: (): string | null => {
    const here = mark()
    return here === '' || here.startsWith(NOBODY) ? null : here
  },
  mark,
  set: (patientId: string | null): void => {
    held = patientId ?? nobodyNow()
    try {
      localStorage.setItem(KEY, held)
    } catch {
      // Without it the clinic is asked at the next start.
    }
  },
  /** Calls back when another tab signs someone in or out. */
  onChange: (listener: () => void): void => {
    window.addEventListener('storage', ({ key }) => {
      if (key === KEY || key === null) listener()
    })
  },
}

/** To be called before someone signs in here: from then on nothing of the person before goes out. */
export const forgetWhoIsHere = (): void => {
  phonePointer.set(null)
}
