// The people of the demonstration clinic whom the terminal and the sign-in page name. Simulated, all of them.

export const DEMO_PASSWORD = 'walk-with-me-2026'

/** Whose calendar day the demonstration follows. */
export const DEMO_TIME_ZONE = 'Europe/London'

export const DEMO_SIGN_INS = [
  { name: 'Anna Lindqvist', role: 'physiotherapist', email: 'anna@harbourlane.example' },
  { name: 'Joan Mistry', role: 'administrator', email: 'joan@harbourlane.example' },
]

/** Patients have no password: the sign-in page of the demonstration opens their phone. */
export const DEMO_PATIENT = 'Ruth Adeyemi'
