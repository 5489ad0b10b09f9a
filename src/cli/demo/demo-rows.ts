import { DEMO_TIME_ZONE } from '@/cli/demo-sign-ins.mjs'
import { demoClinics } from '@/cli/demo/demo-clinics'
import type { DemoClinic } from '@/cli/demo/demo-clinics'
import { ownPieces } from '@/cli/demo/own-pieces'
import type { DemoRow } from '@/cli/demo/demo-table'
import { patientRows } from '@/cli/demo/patient-rows'
import { simulatePatient } from '@/cli/demo/simulate-patient'
import { addDays, instantAt } from '@/domain/calendar-day'
import type { CalendarDay, Instant } from '@/domain/calendar-day'

/** When the model's knowledge of that day ends: as it begins. Today belongs to whoever looks at it, nothing lies in the
 * future, and two runs on one day are the same. */
export const modelEnds = (today: CalendarDay): Instant => instantAt(today, 0, DEMO_TIME_ZONE)

/** All that the demonstration holds when `today` begins, made on `anchor` and carried on since. Passwords are missing:
 * their hashes differ from run to run.
 * @param undecidedFrom by patient: from that day nobody of the model decides for them any more */
export function demoRows(
  anchor: CalendarDay,
  today: CalendarDay,
  undecidedFrom: ReadonlyMap<string, CalendarDay> = new Map(),
): DemoRow[] {
  const until = modelEnds(today)
  const rows = demoClinics.flatMap((clinic) => {
    const staff = Object.fromEntries(clinic.staff.map(({ key, id }) => [key, id]))
    const place = { anchor, timeZone: clinic.timeZone, staff }
    const people = clinic.patients.flatMap((persona) =>
      patientRows(clinic.id, simulatePatient(persona, place, addDays(today, -1), undecidedFrom)),
    )
    return [...houseRows(clinic, anchor), ...people]
  })
  return rows.filter(({ at }) => at < until)
}

/** The clinic and its staff, half a year and a little older than the demonstration. */
function houseRows(clinic: DemoClinic, anchor: CalendarDay): DemoRow[] {
  const at = instantAt(addDays(anchor, -200), 9 * 60, clinic.timeZone)
  const shared = { at, patientId: null }
  return [
    ...ownPieces(clinic, at),
    {
      ...shared,
      table: 'clinic',
      columns: {
        id: clinic.id,
        name: clinic.name,
        telephone: clinic.telephone,
        emergency_number: clinic.emergencyNumber,
        safety_contact: clinic.safetyContact,
        opening_hours: clinic.openingHours,
        time_zone: clinic.timeZone,
        language: clinic.language,
        simulated: true,
        created_at: at,
      },
    },
    ...clinic.staff.map(({ key: _, ...person }): DemoRow => ({
      ...shared,
      table: 'staff',
      columns: { ...person, clinic_id: clinic.id, language: 'en', created_at: at },
    })),
  ]
}
