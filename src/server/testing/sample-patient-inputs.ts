import { liftOf, paperWalk } from '@/server/testing/facts'
import { details, nameOf } from '@/server/testing/patients'
import type { Ids } from '@/server/testing/sample-ids'
import { testDay, testToday } from '@/server/testing/test-clock'

const ofPatient = ({ there }: Ids) => ({ patientId: there.patient })

/** Of what a clinician reads and changes of one patient. */
export const patientInputs: Readonly<Record<string, (ids: Ids) => unknown>> = {
  'patient.open': ofPatient,
  'patient.entries': ofPatient,
  'patient.liftStop': (ids) => ({
    ...ofPatient(ids),
    ...liftOf(ids.there.stop, { screeningId: ids.made.screening }),
  }),
  'patient.answerReason': (ids) => ({
    ...ofPatient(ids),
    answerId: ids.made.reasonAnswer,
    reason: 'flare',
    seen: ids.there.flareMark,
  }),
  'patient.takeBackAnswer': (ids) => ({ ...ofPatient(ids), answerId: ids.there.reasonAnswer }),

  'patient.details': ofPatient,
  'patient.correctDetails': (ids) => ({
    ...ofPatient(ids),
    correctionId: ids.made.correction,
    details: { ...details(), name: `Ruth ${ids.made.correction}` },
    seen: { ...details(), name: nameOf(ids.there.patient) },
    samePersonConfirmed: false,
  }),
  'patient.withdrawEnrolment': ofPatient,
  'patient.takeOver': (ids) => ({ ...ofPatient(ids), careId: ids.made.care, seen: ids.there.owner }),
  'patient.giveBack': (ids) => ({ ...ofPatient(ids), careId: ids.made.care, takeoverId: ids.there.takeover }),
  'patient.diary': (ids) => ({ ...ofPatient(ids), from: testToday }),
  'patient.keepPaper': (ids) => ({
    ...ofPatient(ids),
    facts: [paperWalk(testDay(-8), { id: ids.made.entry, entryId: ids.made.entry })],
  }),
  'patient.askOutcomes': (ids) => ({ ...ofPatient(ids), requestId: ids.made.asking }),
  'patient.takeBackAsking': (ids) => ({ ...ofPatient(ids), requestId: ids.there.asking }),
}
