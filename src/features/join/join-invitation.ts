export type JoinInvitation = {
  /** From the clinic, or from another phone of the same person. */
  kind: 'join' | 'phone'
  code: string
  clinicName: string
  clinicTelephone: string
  simulated: boolean
}
