/** What stands in a text field of a form, as typed; empty where the form has no such field. */
export function typedText(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}
