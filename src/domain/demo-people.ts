/** The simulated people whose door the sign-in page of the demonstration opens. Their ids never change. */
export const demoPeople = {
  /** A physiotherapist. */
  anna: '01980f4e-6a00-7a11-8d01-a00000000001',
  /** The administrator. */
  joan: '01980f4e-6a00-7a11-8d01-a00000000003',
  /** A patient. */
  ruth: '01980f4e-6a00-7a11-8d02-b00000000001',
} as const
