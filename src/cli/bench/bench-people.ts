/** Who signs in to the bench's clinic. */
export const benchPeople = {
  clinicId: '0197f000-0000-7000-8000-0000000000c1',
  staffId: '0197f000-0000-7000-8000-0000000000a1',
  email: 'clinician@bench.example',
  password: 'a password for the bench alone',
} as const
