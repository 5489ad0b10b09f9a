export type JoinInvitation = {
  /** From the clinic, from another phone of the same person, or from a patient to somebody who may log for them. */
  kind: 'join' | 'phone' | 'helper'
  /** Of a helper, as the patient wrote it. */
  name: string | null
  code: string
  clinicName: string
  clinicTelephone: string
  simulated: boolean
}
