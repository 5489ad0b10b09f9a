import type { DemoClinic } from '@/cli/demo/demo-clinics'
import type { DemoRow } from '@/cli/demo/demo-table'
import { factId } from '@/cli/demo/dice'
import { harbourWall } from '@/cli/demo/from-template'
import type { Instant } from '@/domain/calendar-day'
import { exerciseLibrary } from '@/domain/exercise-library'

/** A template and an exercise that the first clinic wrote for itself. */
export function ownPieces(clinic: DemoClinic, at: Instant): DemoRow[] {
  const anna = clinic.staff.find(({ key }) => key === 'anna')
  if (anna === undefined) return []
  const shared = { at, patientId: null }
  const made = { clinic_id: clinic.id, created_at: at, created_by: anna.id }
  const { level, unit, perSide, balance, maxLoadKg, ladder } = exerciseLibrary['heel-toe']
  return [
    {
      ...shared,
      table: 'template',
      columns: {
        ...made,
        id: factId('own template', at),
        name: 'Harbour wall, 10 to 30',
        content: harbourWall,
      },
    },
    {
      ...shared,
      table: 'clinic_exercise',
      columns: {
        ...made,
        id: factId('own exercise', at),
        version: 1,
        withdrawn: false,
        content: {
          ...{ figure: 'heel-toe', level, unit, perSide, balance, maxLoadKg, discGate: false },
          words: {
            name: 'Heel-toe along the harbour wall',
            why: 'The same walk as heel-toe walking, outside, with the wall to hold.',
            steps: [
              'Stand beside the wall, one hand on it.',
              'Walk heel to toe to the next bollard.',
              'Turn, and walk back.',
            ],
            cues: ['Look at the far end, not at your feet.'],
            cautions: ['Not when the stones are wet.'],
            link: null,
          },
          ladder,
        },
      },
    },
  ]
}
