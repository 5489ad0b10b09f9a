import type { Ids } from '@/server/testing/sample-ids'
import { testDay, testToday, wallTime } from '@/server/testing/test-clock'

/** An input for each procedure of appointments and notes. */
export const visitInputs: Record<string, (ids: Ids) => unknown> = {
  'visit.plan': (ids) => ({
    patientId: ids.there.patient,
    ...{ id: ids.made.visitVersion, visitId: ids.there.visit, kind: 'telephone', state: 'planned' },
    at: wallTime(testDay(9), 700),
    seen: { at: wallTime(testDay(7), 700), kind: 'visit', state: 'planned' },
  }),
  'visit.finish': (ids) => ({
    patientId: ids.there.patient,
    ...{
      visitId: ids.made.visit,
      kind: 'visit',
      last: ids.there.heldVisit,
      from: testDay(-14),
      to: testToday,
      agreed: 'The harbour loop.',
    },
    note: { id: ids.made.note, text: 'Walks easily.' },
    next: {
      id: ids.made.visitVersion,
      visitId: ids.made.visitVersion,
      at: wallTime(testDay(20), 700),
      kind: 'visit',
    },
  }),
  'visit.note': (ids) => ({
    patientId: ids.there.patient,
    ...{ id: ids.made.note, noteId: ids.made.note, text: 'Rang: all is well.', signed: false },
  }),
}
