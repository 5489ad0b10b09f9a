import { DEMO_TIME_ZONE } from '@/cli/demo-sign-ins.mjs'
import { nhlbi, persona, steady } from '@/cli/demo/new-persona'
import { patientsInNeed } from '@/cli/demo/patients-in-need'
import { patientsOnTheWay } from '@/cli/demo/patients-on-the-way'
import { patientsWithAPast } from '@/cli/demo/patients-with-a-past'
import type { Persona } from '@/cli/demo/persona'
import { ruth } from '@/cli/demo/ruth'
import type { ClinicSettings } from '@/domain/clinic'
import { demoPeople } from '@/domain/demo-people'

export type DemoStaff = {
  key: string
  id: string
  name: string
  email: string
  clinician: boolean
  admin: boolean
}
export type DemoClinic = ClinicSettings & {
  id: string
  staff: readonly DemoStaff[]
  patients: readonly Persona[]
}

const weekday = { opens: '08:00', closes: '18:00' }

const harbourLane: DemoClinic = {
  id: '01980f4e-6a00-7a11-8d00-c00000000001',
  name: 'Harbour Lane Physiotherapy',
  telephone: '01632 960118',
  emergencyNumber: '999',
  safetyContact: 'safety@harbourlane.example',
  openingHours: {
    1: weekday,
    2: weekday,
    3: weekday,
    4: weekday,
    5: { opens: '08:00', closes: '17:00' },
    6: { opens: '09:00', closes: '12:00' },
    7: null,
  },
  timeZone: DEMO_TIME_ZONE,
  language: 'en',
  staff: [
    {
      key: 'anna',
      id: demoPeople.anna,
      name: 'Anna Lindqvist',
      email: 'anna@harbourlane.example',
      clinician: true,
      admin: false,
    },
    {
      key: 'ben',
      id: '01980f4e-6a00-7a11-8d01-a00000000002',
      name: 'Ben Okafor',
      email: 'ben@harbourlane.example',
      clinician: true,
      admin: false,
    },
    {
      key: 'joan',
      id: demoPeople.joan,
      name: 'Joan Mistry',
      email: 'joan@harbourlane.example',
      clinician: false,
      admin: true,
    },
  ],
  patients: [ruth, ...patientsInNeed, ...patientsOnTheWay, ...patientsWithAPast],
}

/** A second clinic, so that there is something which the first must not see. */
const riverside: DemoClinic = {
  id: '01980f4e-6a00-7a11-8d00-c00000000002',
  name: 'Riverside Back Care',
  telephone: '01632 960177',
  emergencyNumber: '999',
  safetyContact: '01632 960178',
  openingHours: { 1: weekday, 2: null, 3: weekday, 4: null, 5: weekday, 6: null, 7: null },
  timeZone: DEMO_TIME_ZONE,
  language: 'en',
  staff: [
    {
      key: 'maya',
      id: '01980f4e-6a00-7a11-8d01-a00000000011',
      name: 'Maya Fernandes',
      email: 'maya@riverside.example',
      clinician: true,
      admin: true,
    },
  ],
  patients: [
    persona({
      key: 'iris',
      name: 'Iris Campbell',
      birthDate: '1972-03-19',
      clinician: 'maya',
      enrolled: -66,
      programmes: [nhlbi({ published: -66, start: -64, weekdays: [1, 2, 3, 4, 5] })],
    }),
    persona({
      key: 'hugo',
      name: 'Hugo Bennett',
      birthDate: '1984-11-02',
      clinician: 'maya',
      enrolled: -31,
      programmes: [steady({ published: -31, start: -30, weekdays: 'daily' }, 10, 30, 10)],
      habits: { walks: 0.75 },
    }),
  ],
}

export const demoClinics: readonly DemoClinic[] = [harbourLane, riverside]
