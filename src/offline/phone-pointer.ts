const KEY = 'pacewell.phone'
/** Where the browser keeps nothing, for as long as the page stays. */
let held: string | null = null

/** Who is signed in on this phone. Names the person's store; says nothing about their health. */
export const phonePointer = {
  get: (): string | null => {
    try {
      return localStorage.getItem(KEY)
    } catch {
      return held
    }
  },
  set: (patientId: string | null): void => {
    held = patientId
    try {
      if (patientId === null) localStorage.removeItem(KEY)
      else localStorage.setItem(KEY, patientId)
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
