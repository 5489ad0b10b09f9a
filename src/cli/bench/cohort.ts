/** A clinic that is seeded for a measurement, with one person who signs in to it. */
export type Cohort = {
  clinicId: string
  staffId: string
  email: string
  patients: number
  /** Of each patient's programme, all of them over. */
  days: number
  /** Whether they are a clinic's mix: of three in four the last week is decided, one in 25 had a stop, which was lifted,
   * and five are called Quill. Otherwise every patient's last week waits. */
  isMixed: boolean
}
