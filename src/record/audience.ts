/** Who reads: the clinic's words or the patient's own, plainer ones. */
export type Audience = 'clinic' | 'own'
