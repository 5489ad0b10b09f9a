/** Of no clinic yet: each may keep something of its own under it. */
export const fixedId = '019a0000-0000-7000-8000-000000000001'

const nothing = () => undefined

/** An input for every procedure of the caseload. */
export const caseloadInputs: Readonly<Record<string, () => unknown>> = {
  'caseload.open': () => ({ search: '' }),
  'caseload.find': () => ({ search: 'ruth' }),
  'caseload.changes': nothing,
  'caseload.views': nothing,
  'caseload.keepView': () => ({ id: fixedId, name: 'Calls', show: 'needs', reason: 'silent', sort: 'name' }),
  'caseload.dropView': () => ({ viewId: fixedId }),
}
