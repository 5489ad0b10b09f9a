import type { ProgrammeForm } from './programme-form'

/** What every part of the builder gets. */
export type FormPart = {
  form: ProgrammeForm
  onChange: (form: ProgrammeForm) => void
  /** The sentence at a field; null while nothing is wrong with it. */
  errorAt: (field: string) => string | null
}
